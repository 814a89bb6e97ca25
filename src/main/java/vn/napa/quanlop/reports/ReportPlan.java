package vn.napa.quanlop.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.napa.quanlop.classes.Dossier.LessonKind;
import vn.napa.quanlop.classes.Dossier.Test;
import vn.napa.quanlop.classes.Dossier.TestKind;
import vn.napa.quanlop.classes.Session;

/** Which reports a course owes, and when their drafts open (Điều 7.1): before each mid-course test, or at half of the sessions when there is none, and before the final test. */
final class ReportPlan {

    /** Drafts open when the working day is over, so that its sessions count. */
    private static final LocalTime EVENING = LocalTime.of(17, 30);

    private final List<Session> sessions;
    private final List<Test> tests;
    private final int leadDays;

    ReportPlan(List<Session> all, List<Test> tests, int leadDays) {
        this.sessions = all.stream()
                .filter(session -> session.state() != Session.State.CANCELLED)
                .sorted(Comparator.comparing(Session::startsAt))
                .toList();
        this.tests = tests;
        this.leadDays = leadDays;
    }

    /** Empty for a course that was over when first known. */
    List<DueReport> reports() {
        if (sessions.stream().noneMatch(Session::isPlanned)) {
            return List.of();
        }
        List<LocalDate> midterms = dates(TestKind.MIDTERM, LessonKind.MIDTERM);
        List<DueReport> due = new ArrayList<>();
        for (LocalDate midterm : midterms) {
            due.add(before(ReportKind.MIDTERM, due.size() + 1, midterm, true));
        }
        if (midterms.isEmpty()) {
            due.add(halfway());
        }
        List<LocalDate> finals = dates(TestKind.FINAL, LessonKind.FINAL);
        LocalDate last = sessions.get(sessions.size() - 1).date();
        due.add(
                finals.isEmpty()
                        ? before(ReportKind.FINAL, 1, last, false)
                        : before(ReportKind.FINAL, 1, finals.get(0), true));
        return due.stream().filter(this::notPast).toList();
    }

    private List<LocalDate> dates(TestKind kind, LessonKind lesson) {
        List<LocalDate> stated = tests.stream()
                .filter(test -> test.kind() == kind)
                .map(Test::date)
                .sorted()
                .distinct()
                .toList();
        return stated.isEmpty()
                ? sessions.stream()
                        .filter(session -> session.kind() == lesson)
                        .map(Session::date)
                        .distinct()
                        .limit(1)
                        .toList()
                : stated;
    }

    private DueReport before(ReportKind kind, int ordinal, LocalDate test, boolean known) {
        LocalDateTime opens = test.minusDays(lead()).atTime(EVENING);
        LocalDateTime firstOver = sessions.get(0).endsAt();
        if (opens.isBefore(firstOver)) {
            opens = firstOver;
        }
        return new DueReport(kind, ordinal, known ? test : null, test, opens, opens.toLocalDate());
    }

    private DueReport halfway() {
        LocalDate day = sessions.get((sessions.size() + 1) / 2 - 1).date();
        LocalDateTime dayOver = sessions.stream()
                .filter(session -> session.date().equals(day))
                .map(Session::endsAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new DueReport(ReportKind.HALFWAY, 1, null, day.plusDays(lead()), dayOver, day);
    }

    /** A quarter of the course at most: three days before the test of a two-day course nothing has happened yet. */
    private int lead() {
        long days = 1
                + ChronoUnit.DAYS.between(
                        sessions.get(0).date(),
                        sessions.get(sessions.size() - 1).date());
        return (int) Math.max(1, Math.min(leadDays, days / 4));
    }

    /** A test that was over when the class was first known needs no report before it. */
    private boolean notPast(DueReport report) {
        Optional<Session> firstPlanned =
                sessions.stream().filter(Session::isPlanned).findFirst();
        return firstPlanned
                .filter(first -> !report.due().isBefore(first.date()))
                .isPresent();
    }
}
