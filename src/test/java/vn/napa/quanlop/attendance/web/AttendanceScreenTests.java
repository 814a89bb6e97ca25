package vn.napa.quanlop.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.napa.quanlop.attendance.Attendance;
import vn.napa.quanlop.attendance.CountedCaptures;
import vn.napa.quanlop.attendance.Figures;
import vn.napa.quanlop.attendance.Presence;
import vn.napa.quanlop.attendance.SessionFigures;
import vn.napa.quanlop.attendance.StudentFigures;
import vn.napa.quanlop.capture.Capture;
import vn.napa.quanlop.capture.Outcome;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Seat;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.desk.Rendering;

class AttendanceScreenTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 6);
    private static final List<String> NAMES = List.of(
            "Nguyễn Văn An",
            "Trần Thị Bình",
            "Lê Hoàng Cường",
            "Phạm Thị Dung",
            "Hoàng Văn Em",
            "Vũ Thị Phượng",
            "Đặng Quốc Giang",
            "Bùi Thị Hạnh",
            "Đỗ Văn Hiếu",
            "Ngô Thị Khánh",
            "Dương Văn Long",
            "Lý Thị Mai",
            "Phan Văn Nam",
            "Trương Thị Oanh",
            "Đinh Văn Phúc",
            "Hồ Thị Quỳnh",
            "Cao Văn Sơn",
            "Tạ Thị Thảo",
            "Mai Văn Uy",
            "Chu Thị Vân",
            "Nông Văn Xuân",
            "Lò Thị Yến",
            "Huỳnh Ngọc Bảo Trâm",
            "Nguyễn Hữu Đạt");

    private final Rendering rendering = Rendering.vietnamese();
    private final Session session = session(Session.State.PLANNED);

    private static Session session(Session.State state) {
        return new Session(
                31,
                6,
                DAY,
                Dossier.HalfDay.MORNING,
                Dossier.LessonKind.LECTURE,
                "Chuyên đề 3: Quản lý nhà nước theo ngành và lãnh thổ",
                "PGS. TS. Nguyễn Thị Hồng",
                "A101",
                LocalTime.of(7, 30),
                LocalTime.of(11, 0),
                true,
                4,
                state);
    }

    private static Map<Long, SheetView.Cell> students() {
        Map<Long, SheetView.Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Presence presence = switch (i) {
                case 3 -> Presence.ABSENT;
                case 7 -> Presence.WRONG_SEAT;
                case 10 -> Presence.EXCUSED;
                default -> i < 16 ? Presence.PRESENT : null;
            };
            cells.put(
                    (long) i + 1,
                    new SheetView.Cell(
                            (long) i + 1,
                            i + 1,
                            NAMES.get(i),
                            "Sở Nội vụ tỉnh Hà Nam",
                            presence,
                            i == 10 ? "giấy xin phép" : null));
        }
        return cells;
    }

    private static List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            seats.add(new Seat(i / 6 + 1, i % 6 + 1, (long) i + 1, NAMES.get(i)));
        }
        seats.add(new Seat(4, 6, null, "Người Không Có Tên"));
        return seats;
    }

    private SheetView sheet(List<Seat> seats, boolean pictures, boolean mayMark, boolean finished) {
        SeatingRows chart = new SeatingRows(seats, students());
        CountedCaptures.Image one = new CountedCaptures.Image("aa", "Camera 1", "/room-1.svg");
        CountedCaptures.Image two = new CountedCaptures.Image("bb", "Camera 1", "/room-2.svg");
        return new SheetView(
                session,
                new TrainingClass(
                        6,
                        1,
                        "Ban Quản lý bồi dưỡng",
                        "CVC-K26.2025",
                        "Bồi dưỡng ngạch chuyên viên chính",
                        "khóa 26",
                        null,
                        null,
                        DAY,
                        DAY.plusDays(40),
                        null,
                        24,
                        true,
                        false,
                        DAY.atStartOfDay(),
                        null,
                        null),
                chart.rows(),
                chart.others(),
                pictures
                        ? List.of(
                                new CountedCaptures.Counted(DAY.atTime(8, 12, 40), false, List.of(one)),
                                new CountedCaptures.Counted(DAY.atTime(10, 5, 3), true, List.of(two)))
                        : List.of(),
                pictures,
                !pictures,
                mayMark,
                finished,
                mayMark ? "55" : null,
                mayMark ? "Lê Văn Minh" : null,
                finished ? DAY.atTime(13, 0) : null,
                finished ? "Lê Văn Minh" : null,
                null,
                new SheetView.Counts(13, 1, 1, 1, 8),
                finished
                        ? List.of(new SheetView.Correction(
                                "Phạm Thị Dung",
                                Presence.ABSENT,
                                Presence.EXCUSED,
                                "Giấy xin phép ngày 05/10/2025",
                                "Lê Văn Minh",
                                DAY.atTime(15, 0)))
                        : List.of());
    }

    @Test
    void theChartKeepsTheRoomsShapeAndListsWhoHasNoSeat() {
        SeatingRows chart = new SeatingRows(seats(), students());

        assertThat(chart.rows()).hasSize(4).allSatisfy(row -> assertThat(row).hasSize(6));
        assertThat(chart.rows().get(3).get(5).name()).isEqualTo("Người Không Có Tên");
        assertThat(chart.rows().get(3).get(4).name()).isNull();
        assertThat(chart.others())
                .extracting(SheetView.Cell::name)
                .containsExactly("Huỳnh Ngọc Bảo Trâm", "Nguyễn Hữu Đạt");
    }

    @Test
    void aStudentDrawnTwiceIsMarkedOnce() {
        SeatingRows chart = new SeatingRows(List.of(new Seat(1, 1, 1L, "An"), new Seat(1, 2, 1L, "An")), students());

        assertThat(chart.rows().get(0)).extracting(SheetView.Cell::id).containsExactly(1L, null);
    }

    @Test
    void anAbsurdChartIsNotDrawn() {
        SeatingRows chart =
                new SeatingRows(List.of(new Seat(1, 1, 1L, "An"), new Seat(2_000_000, 3, 2L, "Bình")), students());

        assertThat(chart.rows()).hasSize(1);
        assertThat(chart.others()).extracting(SheetView.Cell::id).contains(2L);
    }

    @Test
    void theOfficerMarksBesideThePictures() {
        String html =
                rendering.page("sheet", "attendance/page", "tasks", Map.of("sheet", sheet(seats(), true, true, false)));

        assertThat(html)
                .contains(
                        "data-student=\"4\" data-presence=\"ABSENT\"",
                        "src=\"/room-1.svg\"",
                        "action=\"/viec/55/xong\"",
                        "hx-post=\"/diem-danh/31/con-lai\"")
                .contains("Bục giảng", "Học viên chưa có chỗ trên sơ đồ")
                .doesNotContain("??");
    }

    @Test
    void withoutAChartMarkingWorksFromTheRoster() {
        String html = rendering.page(
                "sheet-roster", "attendance/page", "tasks", Map.of("sheet", sheet(List.of(), true, true, false)));

        assertThat(html).contains("Danh sách học viên", "data-student=\"24\"").doesNotContain("Bục giảng", "??");
    }

    @Test
    void whoMayNotSeePicturesSeesNone() {
        String html = rendering.page(
                "sheet-admin", "attendance/page", "classes", Map.of("sheet", sheet(seats(), false, false, false)));

        assertThat(html)
                .doesNotContain("<img loading", "data-finish", "con-lai", "??")
                .contains("aria-disabled=\"true\"");
    }

    @Test
    void aClosedSheetIsCorrectedOnRecord() {
        String html = rendering.page(
                "sheet-closed", "attendance/page", "classes", Map.of("sheet", sheet(seats(), true, false, true)));

        assertThat(html)
                .contains(
                        "Lê Văn Minh đã kết thúc điểm danh lúc 13:00 06/10/2025",
                        "action=\"/diem-danh/31/sua\"",
                        "Giấy xin phép ngày 05/10/2025")
                .doesNotContain("data-finish", "??");
    }

    @Test
    void aSaveAnswersWithTheCounts() {
        String html = rendering.fragment(
                "attendance/sheet",
                "counts",
                Map.of("counts", new SheetView.Counts(13, 1, 1, 1, 8), "savedAt", DAY.atTime(11, 20)));

        assertThat(html)
                .contains(
                        "<b>13</b> <span>Có mặt</span>", "<b>8</b> <span>Chưa điểm danh</span>", "Đã lưu lúc 11:20:00");
    }

    @Test
    void theSessionsOfAClassShowWhereEachStands() {
        LocalDateTime now = DAY.atTime(12, 0);
        SessionFigures counted = new SessionFigures(
                31, DAY.atTime(7, 30), DAY.atTime(11, 0), null, "A101", true, "Lê Văn Minh", 40, 2, 3, 1, 0, List.of());
        Attendance closed = new Attendance(31, now, now, null, null, now, "Lê Văn Minh", null);
        List<SessionLine> lines = List.of(
                SessionLine.of(session, Optional.of(closed), Optional.of(counted), 2, 2, now),
                SessionLine.of(session, Optional.empty(), Optional.empty(), 1, 2, now),
                SessionLine.of(session, Optional.empty(), Optional.empty(), 1, 2, DAY.atTime(9, 0)),
                SessionLine.of(session, Optional.empty(), Optional.empty(), 0, 2, DAY.atTime(6, 0)),
                SessionLine.of(session(Session.State.NOT_DUE), Optional.empty(), Optional.empty(), 0, 2, now),
                SessionLine.of(session(Session.State.CANCELLED), Optional.empty(), Optional.empty(), 0, 2, now));
        Figures figures = new Figures(
                6,
                now,
                List.of(counted),
                List.of(new StudentFigures(
                        1, 1, "Nguyễn Văn An", "Sở Nội vụ tỉnh Hà Nam", 12, 10, 1, 1, 0, List.of())));
        String fragment =
                rendering.render("attendance/sessions", Map.of("lines", lines, "figures", figures, "names", true));
        framed("class-sessions", fragment);

        assertThat(lines)
                .extracting(line -> line.standing().name())
                .containsExactly("MARKED", "TO_MARK", "RUNNING", "COMING", "NOT_DUE", "CANCELLED");
        assertThat(fragment).contains("91,7%", "Chờ điểm danh", "11/12").doesNotContain("??");
    }

    @Test
    void theOfficerIsHelpedToRescueTheCaptures() {
        List<Capture> captures = List.of(
                new Capture(
                        1, 31, 1, Capture.State.DONE, Outcome.CAPTURED, DAY.atTime(8, 0), DAY.atTime(8, 0), List.of()),
                new Capture(2, 31, 2, Capture.State.DONE, Outcome.BLACK, DAY.atTime(9, 0), null, List.of()),
                new Capture(3, 31, 3, Capture.State.PENDING, null, null, null, List.of()));
        String fragment = rendering.render(
                "attendance/rescue",
                Map.of(
                        "sessionId",
                        31L,
                        "running",
                        true,
                        "captures",
                        captures,
                        "counted",
                        1,
                        "required",
                        2,
                        "result",
                        "attendance.rescue.now.BLACK",
                        "taskId",
                        "9"));
        framed("rescue", fragment);

        assertThat(fragment)
                .contains(
                        "1/2 lần hợp lệ",
                        "Hình tối đen",
                        "hx-post=\"/diem-danh/31/ghi-hinh-bu/ngay?viec=9\"",
                        "name=\"reason\"")
                .doesNotContain("??");
    }

    @Test
    void theDayShowsCapturesThatFailedAndSessionsAtRisk() {
        TodayPages.Line line = new TodayPages.Line(
                SessionLine.of(session, Optional.empty(), Optional.empty(), 1, 2, DAY.atTime(10, 0)),
                sheet(List.of(), false, false, false).training(),
                "Lê Văn Minh",
                List.of(new Capture(2, 31, 2, Capture.State.DONE, Outcome.BLACK, DAY.atTime(9, 0), null, List.of())),
                true);
        Map<String, Object> model = new HashMap<>(Map.of("day", DAY, "today", true, "lines", List.of(line)));
        model.put("next", null);
        String html = rendering.page("today", "attendance/today", "today", model);

        assertThat(html)
                .contains("Thứ Hai, 06/10/2025", "Hình tối đen", "có nguy cơ thiếu ảnh", "Đang học")
                .doesNotContain("??");
    }

    private void framed(String name, String fragment) {
        String page = rendering.page(
                "frame",
                "desk/tasks",
                "classes",
                Map.of("tab", "done", "tasks", List.of(), "counts", Map.of("mine", 0, "group", 0, "done", 0)));
        rendering.within(name, page, "viec", fragment);
    }
}
