package vn.napa.quanlop.demo.camera;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who sits where in one session: by the chart where there is one; some are absent and at most one sits in a wrong seat,
 * always the same ones for the same session.
 */
record Seating(int rows, int columns, List<ClassroomScene.Chair> chairs) {

    private static final int MOST_ROWS = 12;
    private static final int MOST_COLUMNS = 14;
    private static final int LONGEST_NAME = 60;
    private static final double ABSENT = 0.07;
    private static final double SOMEBODY_MISPLACED = 0.5;

    /** @param woman null where the roster does not say */
    record Guest(long id, @Nullable Boolean woman) {

        /** The same number for the same person; its last bit tells women from men. */
        long look() {
            boolean asWoman = woman == null ? (id * 0x9E3779B97F4A7C15L >>> 40 & 1) == 1 : woman;
            return id * 2 + (asWoman ? 1 : 0);
        }
    }

    record Charted(
            int row,
            int column,
            @Nullable Long student,
            @Nullable String name) {}

    static Seating of(List<Guest> guests, List<Charted> chart, long session) {
        List<ClassroomScene.Chair> chairs = new ArrayList<>();
        Map<Long, Guest> byId = guests.stream().collect(Collectors.toMap(Guest::id, Function.identity()));
        if (chart.isEmpty()) {
            int columns = guests.size() > 40 ? 8 : 6;
            for (int i = 0; i < guests.size(); i++) {
                Guest guest = guests.get(i);
                chairs.add(new ClassroomScene.Chair(
                        i / columns + 1, i % columns + 1, null, isAbsent(guest.id(), session) ? null : guest.look()));
            }
        }
        for (Charted place : chart) {
            Guest student = byId.get(place.student());
            String name = place.name();
            chairs.add(new ClassroomScene.Chair(
                    place.row(),
                    place.column(),
                    name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME),
                    student == null || isAbsent(student.id(), session) ? null : student.look()));
        }
        chairs.removeIf(chair ->
                chair.row() < 1 || chair.row() > MOST_ROWS || chair.column() < 1 || chair.column() > MOST_COLUMNS);
        int rows = chairs.stream().mapToInt(ClassroomScene.Chair::row).max().orElse(1);
        int columns =
                chairs.stream().mapToInt(ClassroomScene.Chair::column).max().orElse(1);
        if (!chart.isEmpty()) {
            misplaceOne(chairs, rows, columns, new SplittableRandom(session * 31 + 7));
        }
        return new Seating(Math.max(2, rows), Math.max(3, columns), chairs);
    }

    ClassroomScene scene(String room, String slide) {
        return new ClassroomScene(room, rows, columns, slide, List.copyOf(chairs));
    }

    private static boolean isAbsent(long student, long session) {
        return new SplittableRandom(student * 1_000_003 + session * 7_919).nextDouble() < ABSENT;
    }

    private static void misplaceOne(List<ClassroomScene.Chair> chairs, int rows, int columns, SplittableRandom chance) {
        List<ClassroomScene.Chair> taken =
                chairs.stream().filter(chair -> chair.sitter() != null).toList();
        if (taken.isEmpty() || chance.nextDouble() > SOMEBODY_MISPLACED) {
            return;
        }
        ClassroomScene.Chair from = taken.get(chance.nextInt(taken.size()));
        free(chairs, rows, columns).ifPresent(to -> {
            chairs.remove(from);
            chairs.remove(to);
            chairs.add(new ClassroomScene.Chair(from.row(), from.column(), from.plate(), null));
            chairs.add(new ClassroomScene.Chair(to.row(), to.column(), to.plate(), from.sitter()));
        });
    }

    /** An absent person's chair, or one that the chart leaves empty. */
    private static Optional<ClassroomScene.Chair> free(List<ClassroomScene.Chair> chairs, int rows, int columns) {
        Optional<ClassroomScene.Chair> absent =
                chairs.stream().filter(chair -> chair.sitter() == null).findFirst();
        return absent.or(() -> unused(chairs, rows, columns));
    }

    private static Optional<ClassroomScene.Chair> unused(List<ClassroomScene.Chair> chairs, int rows, int columns) {
        for (int row = rows; row >= 1; row--) {
            for (int column = 1; column <= columns; column++) {
                int atRow = row;
                int atColumn = column;
                if (chairs.stream().noneMatch(chair -> chair.row() == atRow && chair.column() == atColumn)) {
                    return Optional.of(new ClassroomScene.Chair(row, column, null, null));
                }
            }
        }
        return Optional.empty();
    }
}
