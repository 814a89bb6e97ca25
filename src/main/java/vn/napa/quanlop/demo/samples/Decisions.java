package vn.napa.quanlop.demo.samples;

import java.util.ArrayList;
import java.util.List;

/** The decision to open a class, as text, and as a Word file. */
final class Decisions {

    private Decisions() {}

    static List<String> articles(SampleClass course) {
        List<String> articles = new ArrayList<>();
        articles.add("Điều 1. Mở lớp %s (mã lớp: %s) cho %d học viên (có danh sách kèm theo)."
                .formatted(course.title(), course.code(), course.students().size()));
        articles.add("- Thời gian: từ ngày %s đến ngày %s."
                .formatted(VietnameseDates.numbers(course.start()), VietnameseDates.numbers(course.end())));
        articles.add("- Địa điểm: " + course.place() + ".");
        articles.add(
                "Điều 2. Giao %s chủ trì, phối hợp với các đơn vị liên quan tổ chức, quản lý lớp học theo đúng quy định."
                        .formatted(course.unit()));
        articles.addAll(course.staff());
        articles.add(
                "Điều 3. Chánh Văn phòng, thủ trưởng các đơn vị có liên quan và các học viên có tên trong danh sách"
                        + " chịu trách nhiệm thi hành Quyết định này./.");
        return articles;
    }

    static List<String> grounds(SampleClass course) {
        return List.of(
                "Căn cứ Nghị định số 101/2017/NĐ-CP ngày 01 tháng 9 năm 2017 của Chính phủ về đào tạo, bồi dưỡng cán bộ,"
                        + " công chức, viên chức;",
                "Căn cứ Kế hoạch đào tạo, bồi dưỡng năm %d của Học viện Hành chính Quốc gia;"
                        .formatted(course.decided().getYear()),
                "Theo đề nghị của Trưởng phòng Quản lý đào tạo, bồi dưỡng.");
    }

    static byte[] word(SampleClass course) {
        WordPage page = new WordPage();
        List<String> left = new ArrayList<>(course.heading());
        left.add("Số: " + course.number());
        page.letterhead(
                left,
                List.of(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        course.town() + ", " + VietnameseDates.inWords(course.decided())));
        page.title("QUYẾT ĐỊNH");
        page.centred("Về việc mở lớp " + course.title());
        page.title(course.authority());
        grounds(course).forEach(page::text);
        page.title("QUYẾT ĐỊNH:");
        articles(course).forEach(page::text);
        page.signature(
                List.of(
                        "Nơi nhận:",
                        "- Như Điều 3;",
                        "- Giám đốc Học viện (để b/c);",
                        "- Văn phòng (Phòng CNTT);",
                        "- Lưu: VT, QLBD."),
                List.of(course.signer().office(), "", "", "", course.signer().name()));
        return page.bytes();
    }
}
