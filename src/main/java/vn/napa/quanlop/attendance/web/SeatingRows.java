package vn.napa.quanlop.attendance.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.napa.quanlop.classes.Seat;

/** Lays the seats out as the room is: every row as wide as the widest, gaps where no chair is taken. */
final class SeatingRows {

    /** A chart is drawn, not trusted: what lies beyond is listed below it. */
    private static final int MOST_ROWS = 60;

    private static final int MOST_COLS = 40;

    private final List<Seat> seats;
    private final Map<Long, SheetView.Cell> students;

    SeatingRows(List<Seat> seats, Map<Long, SheetView.Cell> students) {
        this.seats = seats.stream()
                .filter(seat ->
                        seat.row() >= 1 && seat.row() <= MOST_ROWS && seat.col() >= 1 && seat.col() <= MOST_COLS)
                .toList();
        this.students = students;
    }

    List<List<SheetView.Cell>> rows() {
        int width = seats.stream().mapToInt(Seat::col).max().orElse(0);
        int depth = seats.stream().mapToInt(Seat::row).max().orElse(0);
        List<List<SheetView.Cell>> rows = new ArrayList<>();
        for (int row = 0; row < depth; row++) {
            rows.add(new ArrayList<>(Collections.nCopies(width, SheetView.Cell.empty())));
        }
        Set<Long> seated = new HashSet<>();
        for (Seat seat : seats) {
            rows.get(seat.row() - 1).set(seat.col() - 1, cell(seat, seated));
        }
        return rows;
    }

    /** Those of the roster whom the chart does not seat. */
    List<SheetView.Cell> others() {
        Set<Long> seated =
                seats.stream().map(Seat::studentId).filter(Objects::nonNull).collect(Collectors.toSet());
        return students.values().stream()
                .filter(student -> !seated.contains(student.id()))
                .toList();
    }

    private SheetView.Cell cell(Seat seat, Set<Long> seated) {
        Long id = seat.studentId();
        SheetView.Cell student = id == null || !seated.add(id) ? null : students.get(id);
        return student != null ? student : new SheetView.Cell(null, null, seat.name(), null, null, null);
    }
}
