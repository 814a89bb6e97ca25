package vn.napa.quanlop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seats are counted from the podium and from the left, however the chart is drawn. */
class SeatingLayoutsTest {

    private static final String TITLE =
            "<p>SƠ ĐỒ CHỖ NGỒI</p><p>Lớp Bồi dưỡng kỹ năng quản lý khóa 5 (KN-K05.2025)</p>";

    @TempDir
    Path folder;

    @Test
    void the_podium_above() throws IOException {
        told(MailBuilder.table(
                "5*BỤC GIẢNG", "Nguyễn Văn An|Trần Thị Bình|Lối đi||Lê Văn Cường", "Phạm Thị Dung||Lối đi|Vũ Văn Em|"));
    }

    @Test
    void the_podium_below() throws IOException {
        told(MailBuilder.table(
                "Phạm Thị Dung||Lối đi|Vũ Văn Em|",
                "Nguyễn Văn An|Trần Thị Bình|Lối đi||Lê Văn Cường",
                "5*BẢNG - MÀN CHIẾU"));
    }

    @Test
    void rows_are_labelled_and_names_numbered() throws IOException {
        told(MailBuilder.table(
                "5*Bàn giảng viên",
                "|2*DÃY 1|2*DÃY 2",
                "Bàn 1|1. Nguyễn Văn An|2. Trần Thị Bình||3. Lê Văn Cường",
                "Bàn 2|4. Phạm Thị Dung||5. Vũ Văn Em|"));
    }

    @Test
    void names_with_their_office_below() throws IOException {
        told(MailBuilder.table(
                "4*BỤC GIẢNG",
                "Nguyễn Văn An/n/Sở Nội vụ|Trần Thị Bình/n/UBND huyện B||Lê Văn Cường/n/Sở Y tế",
                "Phạm Thị Dung/n/Sở Y tế||Vũ Văn Em/n/UBND xã C|"));
    }

    @Test
    void number_and_name_in_cells_of_their_own() throws IOException {
        told(
                MailBuilder.table(
                        "7*BỤC GIẢNG",
                        "1|Nguyễn Văn An|2|Trần Thị Bình|Lối đi|3|Lê Văn Cường",
                        "4|Phạm Thị Dung|||Lối đi|5|Vũ Văn Em"),
                3);
    }

    @Test
    void a_desk_of_two_in_one_cell() throws IOException {
        told(
                MailBuilder.table(
                        "2*BỤC GIẢNG",
                        "1. Nguyễn Văn An/n/2. Trần Thị Bình|3. Lê Văn Cường",
                        "4. Phạm Thị Dung|5. Vũ Văn Em"),
                3);
    }

    @Test
    void a_list_of_places() throws IOException {
        told(MailBuilder.table(
                "STT|Họ và tên|Dãy|Bàn|Ghế",
                "1|Nguyễn Văn An|1|1|1",
                "2|Trần Thị Bình|1|1|2",
                "3|Lê Văn Cường|2|1|2",
                "4|Phạm Thị Dung|1|2|1",
                "5|Vũ Văn Em|2|2|1"));
    }

    @Test
    void blocks_drawn_one_below_the_other() throws IOException {
        told(MailBuilder.table(
                "3*BỤC GIẢNG",
                "3*DÃY 1",
                "Bàn 1|Nguyễn Văn An|Trần Thị Bình",
                "Bàn 2|Phạm Thị Dung|",
                "3*DÃY 2",
                "Bàn 1||Lê Văn Cường",
                "Bàn 2|Vũ Văn Em|"));
    }

    private void told(String html) throws IOException {
        told(html, 4);
    }

    /** @param col the column of the seat behind the aisle */
    private void told(String html, int col) throws IOException {
        MailFacts mail = MailBuilder.mail("Sơ đồ", "Gửi sơ đồ.")
                .page("Sơ đồ.xls", TITLE + html)
                .read(folder);
        List<SeatingFacts> charts = mail.documents().get(0).seatings();
        assertThat(charts).hasSize(1);
        assertThat(mail.documents().get(0).rosters()).isEmpty();
        assertThat(charts.get(0).seats().stream().map(s -> s.row() + "/" + s.col() + " " + s.name()))
                .containsExactlyInAnyOrder(
                        "1/1 Nguyễn Văn An",
                        "1/2 Trần Thị Bình",
                        "1/" + col + " Lê Văn Cường",
                        "2/1 Phạm Thị Dung",
                        "2/3 Vũ Văn Em");
    }
}
