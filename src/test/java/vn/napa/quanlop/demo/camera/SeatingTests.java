package vn.napa.quanlop.demo.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeatingTests {

    private static final List<Seating.Guest> GUESTS = LongStream.rangeClosed(1, 24)
            .mapToObj(id -> new Seating.Guest(id, id % 2 == 0))
            .toList();
    private static final List<Seating.Charted> CHART = IntStream.range(0, 24)
            .mapToObj(i -> new Seating.Charted(i / 6 + 1, i % 6 + 1, (long) i + 1, "Học viên " + (i + 1)))
            .toList();

    @Test
    void theSameSessionAlwaysLooksTheSameAndSessionsDiffer() {
        assertThat(Seating.of(GUESTS, CHART, 5)).isEqualTo(Seating.of(GUESTS, CHART, 5));
        assertThat(IntStream.range(0, 20)
                        .mapToObj(session -> Seating.of(GUESTS, CHART, session))
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void mostAreThereSomeAreAbsentAndAtMostOneSitsWrong() {
        int absences = 0;
        for (int session = 1; session <= 40; session++) {
            Seating seating = Seating.of(GUESTS, CHART, session);
            List<Long> there = seating.chairs().stream()
                    .map(ClassroomScene.Chair::sitter)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(there).doesNotHaveDuplicates().hasSizeGreaterThan(16);
            absences += 24 - there.size();
            assertThat(seating.chairs().stream()
                            .filter(chair -> chair.sitter() != null)
                            .filter(chair -> !Objects.equals(chair.plate(), "Học viên " + chair.sitter() / 2)))
                    .hasSizeLessThanOrEqualTo(1);
        }
        assertThat(absences).isBetween(20, 150);
    }

    @Test
    void withoutAChartPeopleSitInRowsAndNoNameIsShown() {
        Seating seating = Seating.of(GUESTS, List.of(), 3);
        assertThat(seating.rows()).isEqualTo(4);
        assertThat(seating.chairs()).allMatch(chair -> chair.plate() == null);
    }
}
