package vn.napa.quanlop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadContactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cán bộ quản lý lớp: bà Trần Thị Bình (email: binh@napa.vn).|CLASS_MANAGER|Trần Thị Bình|binh@napa.vn",
                "Phân công bà Trần Thị Bình (email: binh@napa.vn) là cán bộ quản lý lớp.|CLASS_MANAGER|Trần Thị Bình|binh@napa.vn",
                "Giao ông Lê Văn Minh làm chủ nhiệm lớp|CLASS_MANAGER|Lê Văn Minh|",
                "Đơn vị phối hợp: Sở Nội vụ tỉnh Thanh Sơn (email: sonoivu@thanhson.example).|COORDINATING_UNIT|Sở Nội vụ tỉnh Thanh Sơn|sonoivu@thanhson.example",
                "Đơn vị phối hợp: Sở Nội vụ tỉnh Thanh Sơn; email: sonoivu@thanhson.example.|COORDINATING_UNIT|Sở Nội vụ tỉnh Thanh Sơn|sonoivu@thanhson.example",
                "Đơn vị phối hợp: Sở Nội vụ tỉnh Thanh Sơn, sonoivu@thanhson.example|COORDINATING_UNIT|Sở Nội vụ tỉnh Thanh Sơn|sonoivu@thanhson.example",
            })
    void whoeverATextNamesIsFoundWithTheAddress(String text, NamedContact.Kind kind, String name, String email) {
        assertThat(ReadContacts.in(text, Place.of("QĐ.docx")))
                .singleElement()
                .extracting(NamedContact::kind, NamedContact::name, NamedContact::email)
                .containsExactly(kind, name, email);
    }
}
