package vn.napa.quanlop.demo.samples;

import java.util.ArrayList;
import java.util.List;

/** Schedule, roster and seating chart, in the forms that units send them. */
final class Enclosures {

    private static final int SEATS_IN_A_ROW = 6;

    private Enclosures() {}

    static byte[] scheduleSheet(SampleClass course) {
        SheetPage page = new SheetPage("Lịch học", 6, 24, 10, 62, 34, 20);
        heading(page, "LỊCH HỌC", course);
        page.note("Thời gian: từ ngày %s đến ngày %s. Địa điểm: %s"
                .formatted(
                        VietnameseDates.numbers(course.start()),
                        VietnameseDates.numbers(course.end()),
                        course.place()));
        page.blank();
        page.header(List.of("TT", "Thứ, ngày", "Buổi", "Nội dung", "Giảng viên", "Phòng học"));
        int number = 1;
        for (SampleClass.Lesson lesson : course.lessons()) {
            page.row(List.of(
                    Integer.toString(number++),
                    VietnameseDates.withDay(lesson.date()),
                    half(lesson),
                    lesson.topic(),
                    lesson.lecturer(),
                    course.room()));
        }
        page.note("Ghi chú: " + course.hours());
        return page.bytes();
    }

    static byte[] scheduleWord(SampleClass course) {
        WordPage page = new WordPage();
        page.letterhead(course.heading(), List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"));
        page.title("LỊCH HỌC");
        page.centred("Lớp " + course.title() + " (" + course.code() + ")");
        page.centred("(Kèm theo Quyết định số %s ngày %s)"
                .formatted(course.number(), VietnameseDates.numbers(course.decided())));
        List<List<String>> rows = new ArrayList<>();
        course.lessons()
                .forEach(lesson -> rows.add(List.of(
                        VietnameseDates.withDay(lesson.date()),
                        half(lesson),
                        lesson.topic(),
                        lesson.lecturer(),
                        course.room())));
        page.table(
                List.of("Thứ, ngày", "Buổi", "Nội dung", "Giảng viên", "Phòng học"), rows, 1700, 900, 4000, 2200, 1500);
        page.text("Ghi chú: " + course.hours());
        return page.bytes();
    }

    static byte[] rosterSheet(SampleClass course) {
        SheetPage page = new SheetPage("Danh sách", 6, 28, 14, 11, 26, 36, 15);
        heading(page, "DANH SÁCH HỌC VIÊN", course);
        page.blank();
        page.header(List.of("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị công tác", "Điện thoại"));
        course.students().forEach(student -> page.row(rosterRow(student)));
        page.note("Danh sách này có %d học viên.".formatted(course.students().size()));
        return page.bytes();
    }

    static byte[] rosterWord(SampleClass course) {
        WordPage page = new WordPage();
        page.letterhead(course.heading(), List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"));
        page.title("DANH SÁCH HỌC VIÊN");
        page.centred("Lớp " + course.title() + " (" + course.code() + ")");
        page.centred("(Kèm theo Quyết định số %s ngày %s)"
                .formatted(course.number(), VietnameseDates.numbers(course.decided())));
        page.table(
                List.of("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị công tác", "Điện thoại"),
                course.students().stream().map(Enclosures::rosterRow).toList(),
                600,
                2300,
                1300,
                900,
                1800,
                2300,
                1300);
        return page.bytes();
    }

    private static List<String> rosterRow(SampleClass.Student student) {
        return List.of(
                Integer.toString(student.number()),
                student.name(),
                student.birth(),
                student.woman() ? "Nữ" : "Nam",
                student.position(),
                student.organisation(),
                student.phone());
    }

    static byte[] seatingSheet(SampleClass course) {
        SheetPage page = new SheetPage("Sơ đồ", 10, 26, 26, 26, 26, 26, 26);
        page.title("SƠ ĐỒ CHỖ NGỒI");
        page.title("Lớp " + course.title() + " (" + course.code() + ")");
        page.note("Phòng học: " + course.room());
        page.blank();
        page.title("BỤC GIẢNG VIÊN");
        page.blank();
        List<SampleClass.Student> students = course.students();
        for (int first = 0; first < students.size(); first += SEATS_IN_A_ROW) {
            List<String> cells = new ArrayList<>();
            cells.add("Hàng " + (first / SEATS_IN_A_ROW + 1));
            students.subList(first, Math.min(students.size(), first + SEATS_IN_A_ROW))
                    .forEach(student -> cells.add(student.number() + ". " + student.name()));
            page.row(cells);
        }
        return page.bytes();
    }

    private static void heading(SheetPage page, String title, SampleClass course) {
        page.loose(List.of(String.join(" ", course.heading())));
        page.title(title);
        page.title("Lớp " + course.title() + " (" + course.code() + ")");
        page.title("(Kèm theo Quyết định số %s ngày %s)"
                .formatted(course.number(), VietnameseDates.numbers(course.decided())));
    }

    private static String half(SampleClass.Lesson lesson) {
        return lesson.morning() ? "Sáng" : "Chiều";
    }
}
