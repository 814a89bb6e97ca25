package vn.napa.quanlop.demo.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The three classes of the first run, set in the weeks after today. Whoever and whatever they name is invented. */
final class SampleClasses {

    private SampleClasses() {}

    /** Five days in Hà Nội, with a mid-course and a final test; the unit forgot nothing. */
    static SampleClass complete(LocalDate today) {
        LocalDate monday = SampleClass.mondayAfter(today);
        LocalDate decided = today.minusDays(6);
        List<SampleClass.Lesson> lessons = new ArrayList<>();
        lessons.add(morning(
                monday,
                "Khai giảng; Chuyên đề 1: Nền hành chính nhà nước trong giai đoạn mới",
                "PGS.TS. Lương Thế Khải"));
        lessons.add(afternoon(
                monday, "Chuyên đề 2: Thể thức và kỹ thuật trình bày văn bản hành chính", "TS. Đoàn Thị Bích Liên"));
        lessons.add(morning(
                monday.plusDays(1), "Chuyên đề 3: Kỹ năng soạn thảo tờ trình, báo cáo", "TS. Đoàn Thị Bích Liên"));
        lessons.add(afternoon(
                monday.plusDays(1), "Chuyên đề 4: Kỹ năng soạn thảo quyết định, công văn", "ThS. Mạc Văn Thuận"));
        lessons.add(morning(monday.plusDays(2), "Kiểm tra giữa khóa", ""));
        lessons.add(afternoon(
                monday.plusDays(2), "Chuyên đề 5: Quản lý văn bản và lập hồ sơ điện tử", "ThS. Mạc Văn Thuận"));
        lessons.add(
                morning(monday.plusDays(3), "Chuyên đề 6: Ký số và phát hành văn bản điện tử", "ThS. Tạ Quang Hiếu"));
        lessons.add(afternoon(
                monday.plusDays(3),
                "Chuyên đề 7: Kỹ năng làm việc nhóm và phối hợp công tác",
                "TS. Giang Thị Mộc Lan"));
        lessons.add(morning(monday.plusDays(4), "Ôn tập, giải đáp thắc mắc", "TS. Đoàn Thị Bích Liên"));
        lessons.add(afternoon(monday.plusDays(4), "Kiểm tra cuối khóa; bế giảng", ""));
        return new SampleClass(
                "Ban Quản lý bồi dưỡng",
                List.of("HỌC VIỆN HÀNH CHÍNH QUỐC GIA"),
                "GIÁM ĐỐC HỌC VIỆN HÀNH CHÍNH QUỐC GIA",
                "STVB-K3." + monday.getYear(),
                "Bồi dưỡng kỹ năng soạn thảo và quản lý văn bản hành chính",
                "khóa 3",
                "2187/QĐ-HCQG",
                decided,
                "Hà Nội",
                "Phòng 301 nhà B, trụ sở Học viện Hành chính Quốc gia tại Hà Nội",
                "Phòng 301 nhà B",
                "Buổi sáng: từ 7h30 đến 11h00; buổi chiều: từ 13h30 đến 17h00.",
                lessons,
                InventedPeople.of(
                        24,
                        301,
                        List.of(
                                "Sở Nội vụ tỉnh Thanh Sơn",
                                "UBND huyện Mường Lai",
                                "Sở Tài chính tỉnh Thanh Sơn",
                                "UBND thị xã Bình Khê")),
                List.of(
                        "- Cán bộ quản lý lớp: bà Nguyễn Thị Minh Ngọc, chuyên viên Ban Quản lý bồi dưỡng (email: ntmngoc@napa.vn).",
                        "- Đơn vị phối hợp: Sở Nội vụ tỉnh Thanh Sơn; email: sonoivu@thanhson.example."),
                new SampleClass.Signer("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Trương Đình Phúc"));
    }

    /** Three days in Huế; the chart is missing and one date of birth cannot be. */
    static SampleClass incomplete(LocalDate today) {
        LocalDate tuesday = SampleClass.mondayAfter(today).plusDays(1);
        List<SampleClass.Lesson> lessons = List.of(
                morning(tuesday, "Khai giảng; Chuyên đề 1: Văn hóa công vụ và đạo đức công vụ", "TS. Tôn Nữ Ái Nhi"),
                afternoon(tuesday, "Chuyên đề 2: Kỹ năng giao tiếp hành chính", "TS. Tôn Nữ Ái Nhi"),
                morning(tuesday.plusDays(1), "Chuyên đề 3: Kỹ năng tiếp công dân", "ThS. Hồ Viết Lĩnh"),
                afternoon(tuesday.plusDays(1), "Chuyên đề 4: Giải quyết khiếu nại, tố cáo", "ThS. Hồ Viết Lĩnh"),
                morning(
                        tuesday.plusDays(2),
                        "Chuyên đề 5: Ứng dụng công nghệ thông tin trong giải quyết thủ tục hành chính",
                        "ThS. Phan Thị Cẩm Tú"),
                afternoon(tuesday.plusDays(2), "Kiểm tra cuối khóa; bế giảng", ""));
        List<SampleClass.Student> students = new ArrayList<>(InventedPeople.of(
                18, 77, List.of("UBND huyện Phú Giang", "UBND thị xã Hương Lộc", "Sở Tư pháp thành phố Huế")));
        SampleClass.Student seventh = students.get(6);
        students.set(
                6,
                new SampleClass.Student(
                        seventh.number(),
                        seventh.name(),
                        "31/02/1985",
                        seventh.woman(),
                        seventh.position(),
                        seventh.organisation(),
                        seventh.phone()));
        return new SampleClass(
                "Phân viện Học viện Hành chính Quốc gia tại thành phố Huế",
                List.of("HỌC VIỆN HÀNH CHÍNH QUỐC GIA", "PHÂN VIỆN TẠI THÀNH PHỐ HUẾ"),
                "GIÁM ĐỐC PHÂN VIỆN",
                "VHCV-K12.HUE." + tuesday.getYear(),
                "Bồi dưỡng kỹ năng giao tiếp và văn hóa công vụ",
                "khóa 12",
                "415/QĐ-PVHUE",
                today.minusDays(4),
                "Huế",
                "Phòng 204 nhà A, Phân viện tại thành phố Huế",
                "Phòng 204 nhà A",
                "Buổi sáng: từ 7h30 đến 11h00; buổi chiều: từ 13h30 đến 17h00.",
                lessons,
                students,
                List.of(),
                new SampleClass.Signer("GIÁM ĐỐC", "Lê Cảnh Toàn"));
    }

    /** Four days in Hà Nội, forwarded by a colleague, with the decision as PDF. */
    static SampleClass forwarded(LocalDate today) {
        LocalDate monday = SampleClass.mondayAfter(today).plusDays(7);
        List<SampleClass.Lesson> lessons = List.of(
                morning(
                        monday,
                        "Khai giảng; Chuyên đề 1: Tổng quan về nghiên cứu chính sách công",
                        "GS.TS. Quách Thành Vinh"),
                afternoon(monday, "Chuyên đề 2: Phương pháp khảo sát xã hội học", "TS. Lưu Thị Hoài An"),
                morning(monday.plusDays(1), "Chuyên đề 3: Phân tích số liệu khảo sát", "TS. Lưu Thị Hoài An"),
                afternoon(monday.plusDays(1), "Chuyên đề 4: Đánh giá tác động chính sách", "GS.TS. Quách Thành Vinh"),
                morning(monday.plusDays(2), "Chuyên đề 5: Viết báo cáo kiến nghị chính sách", "TS. Kiều Văn Sáng"),
                afternoon(monday.plusDays(2), "Chuyên đề 6: Trình bày và bảo vệ kiến nghị", "TS. Kiều Văn Sáng"),
                morning(monday.plusDays(3), "Kiểm tra cuối khóa; bế giảng", ""));
        return new SampleClass(
                "Viện Nghiên cứu Khoa học hành chính",
                List.of("HỌC VIỆN HÀNH CHÍNH QUỐC GIA"),
                "GIÁM ĐỐC HỌC VIỆN HÀNH CHÍNH QUỐC GIA",
                "PTCS-K1." + monday.getYear(),
                "Bồi dưỡng phương pháp nghiên cứu và phân tích chính sách công",
                "khóa 1",
                "2203/QĐ-HCQG",
                today.minusDays(3),
                "Hà Nội",
                "Phòng 205 nhà A, trụ sở Học viện Hành chính Quốc gia tại Hà Nội",
                "Phòng 205 nhà A",
                "Buổi sáng: từ 8h00 đến 11h30; buổi chiều: từ 13h30 đến 16h30.",
                lessons,
                InventedPeople.of(
                        20,
                        205,
                        List.of(
                                "Sở Kế hoạch tỉnh Lam Hà",
                                "Trường Chính trị tỉnh Lam Hà",
                                "Văn phòng UBND tỉnh Đông Phú")),
                List.of("- Cán bộ quản lý lớp: ông Đinh Gia Bách, nghiên cứu viên (email: dgbach@napa.vn)."),
                new SampleClass.Signer("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Trương Đình Phúc"));
    }

    private static SampleClass.Lesson morning(LocalDate date, String topic, String lecturer) {
        return new SampleClass.Lesson(date, true, topic, lecturer);
    }

    private static SampleClass.Lesson afternoon(LocalDate date, String topic, String lecturer) {
        return new SampleClass.Lesson(date, false, topic, lecturer);
    }
}
