package vn.napa.quanlop.reports.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.napa.quanlop.reports.ReportKind;
import vn.napa.quanlop.reports.document.ReportContent.Course;
import vn.napa.quanlop.reports.document.ReportContent.Letterhead;
import vn.napa.quanlop.reports.document.ReportContent.Mark;
import vn.napa.quanlop.reports.document.ReportContent.SessionLine;
import vn.napa.quanlop.reports.document.ReportContent.StudentLine;

/** Builds reports of any size with realistic names. */
final class SampleReports {

    static final Letterhead LETTERHEAD = new Letterhead(
            "Học viện Hành chính Quốc gia",
            "Văn phòng",
            "Văn phòng Học viện",
            "Phòng Công nghệ thông tin",
            "VP",
            "Hà Nội",
            "Giám đốc Học viện Hành chính Quốc gia",
            "Chánh Văn phòng",
            "VT, CNTT");

    static final Issue BY_CHIEF = new Issue(
            5,
            LocalDate.of(2026, 2, 5),
            List.of("CHÁNH VĂN PHÒNG"),
            "Nguyễn Thị Minh Hằng",
            OffsetDateTime.parse("2026-02-05T09:12:33+07:00"));

    static final Issue BY_DEPUTY = new Issue(
            112,
            LocalDate.of(2026, 12, 15),
            List.of("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
            "Trần Đức Lương",
            OffsetDateTime.parse("2026-12-15T16:40:02+07:00"));

    private SampleReports() {}

    static ReportContent of(int students, int sessions) {
        Random random = new Random(students * 31L + sessions);
        List<String> topics = lines("topics.txt");
        LocalDate start = LocalDate.of(2026, 1, 12);
        boolean[] counted = new boolean[sessions];
        List<StudentLine> people = new ArrayList<>();
        int[][] tally = new int[sessions][3];
        for (int i = 0; i < sessions; i++) {
            counted[i] = i != 7 || sessions < 9;
        }
        List<String> roster = lines("students.tsv");
        for (int n = 1; n <= students; n++) {
            String[] row = roster.get((n - 1) % roster.size()).split("\t", -1);
            double away = n % 11 == 3 ? 0.35 : 0.04;
            people.add(student(n, row[0], row[1], away, counted, tally, random));
        }
        List<SessionLine> held = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            boolean outside = i == 5;
            boolean lame = i == 7 && sessions > 8;
            held.add(new SessionLine(
                    i + 1,
                    start.plusDays(i / 2 + 2L * (i / 10)),
                    i % 2 == 0 ? "Sáng" : "Chiều",
                    topics.get(i % topics.size()),
                    outside ? "Đi thực tế" : "Phòng 301 nhà B",
                    !outside,
                    2,
                    outside ? 0 : lame ? 1 : 2,
                    counted[i],
                    tally[i][0],
                    tally[i][1],
                    tally[i][2],
                    lame ? "camera phòng học mất kết nối từ 14 giờ 20 phút, đã báo kỹ thuật." : ""));
        }
        return new ReportContent(
                LETTERHEAD,
                ReportKind.MIDTERM,
                1,
                new Course(
                        "K06/2026-CVC",
                        "Bồi dưỡng đối với công chức ngạch chuyên viên chính và tương đương khóa 06",
                        "Ban Quản lý bồi dưỡng",
                        "1458/QĐ-HCQG",
                        LocalDate.of(2025, 12, 3),
                        start,
                        LocalDate.of(2026, 3, 20),
                        "Phòng học 301 nhà B, 36 Đường Hòa Nghĩa, Hà Nội"),
                LocalDate.of(2026, 2, 4),
                LocalDate.of(2026, 2, 9),
                20,
                held,
                people,
                List.of(
                        "Nhìn chung, học viên của lớp tham gia học tập nghiêm túc, thực hiện đúng lịch học và địa điểm học.",
                        "Một số học viên vắng mặt nhiều buổi vào các ngày đầu tuần; một số học viên ngồi chưa đúng vị trí theo sơ đồ chỗ ngồi đã được cung cấp."),
                List.of(
                        "Đề nghị Ban Quản lý bồi dưỡng và cán bộ quản lý lớp nhắc nhở các học viên có tên tại mục 3 của Báo cáo này."),
                List.of(
                        "Ban Quản lý bồi dưỡng",
                        "Vụ Đào tạo, bồi dưỡng cán bộ, công chức, viên chức, Bộ Nội vụ (để phối hợp)",
                        "Cán bộ quản lý lớp"));
    }

    private static StudentLine student(
            int no, String name, String organisation, double away, boolean[] counted, int[][] tally, Random random) {
        List<Mark> marks = new ArrayList<>();
        int held = 0;
        int absent = 0;
        int excused = 0;
        int wrong = 0;
        for (int i = 0; i < counted.length; i++) {
            if (!counted[i]) {
                marks.add(Mark.OPEN);
                continue;
            }
            held++;
            double chance = random.nextDouble();
            if (chance < away) {
                boolean leave = random.nextInt(4) == 0;
                marks.add(leave ? Mark.EXCUSED : Mark.ABSENT);
                absent++;
                excused += leave ? 1 : 0;
                tally[i][1]++;
            } else if (chance < away + 0.02) {
                marks.add(Mark.WRONG_SEAT);
                wrong++;
                tally[i][0]++;
                tally[i][2]++;
            } else {
                marks.add(Mark.PRESENT);
                tally[i][0]++;
            }
        }
        return new StudentLine(no, name, organisation, held, held - absent, absent, excused, wrong, marks);
    }

    private static List<String> lines(String file) {
        try (InputStream in = SampleReports.class.getResourceAsStream("/reports/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
