package vn.napa.quanlop.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P.301|301",
                "P301|301",
                "Phòng 301|301",
                "phòng học số 301|301",
                "301|301",
                "Phòng 301 nhà B|301/b",
                "P.301, nhà B|301/b",
                "P. 301 - Nhà B|301/b",
                "Phòng 301, tầng 3, nhà A2|301/a2",
                "Phòng 205, tòa nhà 10|205/10",
                "Phòng A205|205/a",
                "Phòng A.204|204/a",
                "B301|301/b",
                "Phòng 2.3|2x3",
                "Phòng hội thảo 504|504",
                "Hội trường nhà Đa năng|hoi truong nha da nang",
                "Phòng học 301 nhà B|301/b",
                "Giảng đường 2|2",
                "Phòng 301, nhà B, số 77 Nguyễn Chí Thanh, Hà Nội|301/b",
                "Hội trường A|hoi truong a",
                "Hội trường tầng 2|hoi truong tang 2",
                "Phòng họp lớn|phong hop lon"
            })
    void oneSpellingForEachRoom(String written, String key) {
        assertThat(RoomName.parse(written)).map(RoomName::key).contains(key);
    }

    @Test
    void placesOnTheNetworkAreNoRooms() {
        assertThat(RoomName.parse("Trực tuyến qua Zoom")).isEmpty();
        assertThat(RoomName.parse("  ")).isEmpty();
        assertThat(RoomName.isElsewhere("Học trực tuyến")).isTrue();
        assertThat(RoomName.isElsewhere("Phòng 301")).isFalse();
    }
}
