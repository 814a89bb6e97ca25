package vn.napa.quanlop.classes.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.classes.Dossier.Chair;
import vn.napa.quanlop.classes.Dossier.Part;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.RosterFacts.Row;
import vn.napa.quanlop.documents.SeatingFacts;
import vn.napa.quanlop.documents.SeatingFacts.Seat;

/** The newest seating chart, its sitters found in the list of students. */
final class Seats {

    private final Students students;
    private final Findings findings;
    private final @Nullable Sent<SeatingFacts> chart;
    private final List<Chair> chairs = new ArrayList<>();

    Seats(Material material, Students students, Findings findings) {
        this.students = students;
        this.findings = findings;
        this.chart = material.seatings.isEmpty() ? null : material.seatings.get(material.seatings.size() - 1);
        if (chart != null) {
            chart.fact().seats().forEach(seat -> chairs.add(chair(seat)));
        }
    }

    private Chair chair(Seat seat) {
        if (students.rows().isEmpty()) {
            return new Chair(seat.row(), seat.col(), seat.printedNo(), seat.name());
        }
        Optional<Row> sitter = sitter(seat);
        return sitter.map(r ->
                        new Chair(seat.row(), seat.col(), r.no(), r.fullName().value()))
                .orElseGet(
                        () -> new Chair(seat.row(), seat.col(), null, seat.name() != null ? seat.name() : seat.raw()));
    }

    private Optional<Row> sitter(Seat seat) {
        String name = seat.name();
        Integer no = seat.printedNo();
        if (name == null) {
            return no == null ? Optional.empty() : students.numbered(no);
        }
        List<Row> named = students.named(name);
        Optional<Row> both =
                named.stream().filter(r -> Objects.equals(r.no(), no)).findFirst();
        if (both.isPresent() || named.size() == 1) {
            return both.isPresent() ? both : Optional.of(named.get(0));
        }
        if (named.size() > 1) {
            findings.doubt(Part.SEATING, "ambiguous", seat.place().inWords(), name);
            return Optional.of(named.get(0));
        }
        return Optional.empty();
    }

    List<Chair> chairs() {
        return chairs;
    }

    Optional<String> file() {
        return Optional.ofNullable(chart).map(Sent::file);
    }

    void check() {
        Sent<SeatingFacts> drawn = chart;
        if (drawn == null) {
            findings.problem("MISSING_SEATING", null, null, "missing.seating");
            return;
        }
        List<Seat> seats = drawn.fact().seats();
        List<Integer> seated = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            Integer no = chairs.get(i).studentNo();
            String name = chairs.get(i).name() == null
                    ? seat.raw()
                    : Objects.requireNonNull(chairs.get(i).name());
            if (seat.confidence() < Cited.SURE) {
                findings.doubt(Part.SEATING, "unsure", seat.place().inWords(), seat.raw());
            }
            if (no == null) {
                findings.problem(
                        "SEAT_NOT_IN_ROSTER",
                        name,
                        seat.place(),
                        "seat.stranger",
                        seat.place().inWords(),
                        name);
            } else if (seated.contains(no)) {
                findings.problem(
                        "SEAT_DUPLICATE_STUDENT",
                        String.valueOf(no),
                        seat.place(),
                        "seat.duplicate",
                        seat.place().inWords(),
                        name,
                        String.valueOf(no));
            } else {
                seated.add(no);
            }
        }
        for (Row row : students.rows()) {
            if (!seated.contains(row.no())) {
                findings.problem(
                        "STUDENT_WITHOUT_SEAT",
                        String.valueOf(row.no()),
                        drawn.fact().where(),
                        "seat.missing",
                        drawn.fact().where().inWords(),
                        row.fullName().value(),
                        String.valueOf(row.no()));
            }
        }
    }
}
