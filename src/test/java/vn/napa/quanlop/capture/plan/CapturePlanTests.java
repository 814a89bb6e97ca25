package vn.napa.quanlop.capture.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapturePlanTests {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final Duration GAP = Duration.ofMinutes(15);

    @Test
    void theSameSeedAndSessionGiveTheSameMoments() {
        assertThat(plan(1, 7, "07:30", "11:00", 4).moments())
                .isEqualTo(plan(1, 7, "07:30", "11:00", 4).moments())
                .isNotEqualTo(plan(2, 7, "07:30", "11:00", 4).moments())
                .isNotEqualTo(plan(1, 8, "07:30", "11:00", 4).moments());
    }

    @Test
    void momentsKeepMarginsBreakAndGapForEverySeed() {
        for (int seed = 0; seed < 3000; seed++) {
            List<LocalDateTime> moments = plan(seed, 7, "07:30", "11:00", 4).moments();
            assertThat(moments).hasSize(3).isSorted();
            for (LocalDateTime moment : moments) {
                assertThat(moment.toLocalTime()).isBetween(LocalTime.of(7, 35), LocalTime.of(10, 54, 59));
                assertThat(moment.toLocalTime().isBefore(LocalTime.of(9, 0))
                                || !moment.toLocalTime().isBefore(LocalTime.of(9, 30)))
                        .as("outside the break: %s", moment)
                        .isTrue();
            }
            assertThat(Duration.between(moments.get(0), moments.get(1))).isGreaterThanOrEqualTo(GAP);
            assertThat(Duration.between(moments.get(1), moments.get(2))).isGreaterThanOrEqualTo(GAP);
        }
    }

    /** Chi-square over ten classes of the first stratum's seconds; 27.9 is exceeded once in a thousand times. */
    @Test
    void theFirstMomentIsUniformWhereTheGapCannotBend() {
        int[] counts = new int[10];
        int draws = 5000;
        for (int seed = 0; seed < draws; seed++) {
            LocalDateTime first = plan(seed, 7, "07:30", "11:30", 4).moments().get(0);
            // Teaching time is 240 - 30 - 10 minutes; the first two thirds of the stratum are free of the gap.
            long second = Duration.between(DAY.atTime(7, 35), first).toSeconds();
            if (second < 2400) {
                counts[(int) (second / 240)]++;
            }
        }
        double expected = IntStream.of(counts).sum() / 10.0;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        assertThat(expected).isGreaterThan(draws / 20.0);
        assertThat(chiSquare).isLessThan(27.9);
    }

    @Test
    void everyMinuteOfTeachingCanBeHit() {
        List<LocalTime> minutes = new ArrayList<>();
        for (int seed = 0; seed < 4000; seed++) {
            plan(seed, 7, "07:30", "11:00", 4).moments().stream()
                    .map(moment -> moment.toLocalTime().withSecond(0))
                    .forEach(minutes::add);
        }
        assertThat(minutes.stream().distinct()).hasSize(210 - 10 - 30);
    }

    @ParameterizedTest
    @CsvSource({"1,3,2", "2,3,2", "4,3,2", "5,4,3", "8,6,4", "10,8,5"})
    void otherLengthsArePlannedInProportion(int periods, int planned, int required) {
        assertThat(CapturePlan.planned(periods)).isEqualTo(planned);
        assertThat(CapturePlan.required(periods)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"08:00,08:45,1,2", "08:00,08:20,1,1", "08:00,09:30,2,3", "08:00,08:01,4,1", "07:30,17:00,10,8"})
    void shortSessionsGetWhatFits(String start, String end, int periods, int fitting) {
        List<LocalDateTime> moments = plan(3, 7, start, end, periods).moments();
        assertThat(moments).hasSize(fitting).isSorted();
        assertThat(moments).allMatch(moment -> !moment.isBefore(at(start)) && !moment.isAfter(at(end)));
    }

    @Test
    void aMissedMomentIsRedrawnInWhatIsLeftOfItsStratum() {
        for (int seed = 0; seed < 500; seed++) {
            CapturePlan plan = plan(seed, 7, "07:30", "11:00", 4);
            LocalDateTime redrawn = plan.redrawn(1, 1, at("08:10"), List.of()).orElseThrow();
            assertThat(redrawn).isAfter(at("08:10")).isBefore(at("08:33"));
        }
    }

    @Test
    void afterTheStratumIsOverTheRestOfTheSessionServesAndNoBurstComes() {
        for (int seed = 0; seed < 500; seed++) {
            CapturePlan plan = plan(seed, 7, "07:30", "11:00", 4);
            LocalDateTime third = plan.moments().get(2);
            LocalDateTime one = plan.redrawn(1, 1, at("09:40"), List.of(third)).orElseThrow();
            LocalDateTime two =
                    plan.redrawn(2, 1, at("09:40"), List.of(third, one)).orElseThrow();
            assertThat(one).isAfter(at("09:40")).isBefore(at("10:55"));
            assertThat(two).isAfter(at("09:40")).isBefore(at("10:55"));
            assertThat(Duration.between(one, two).abs()).isGreaterThan(Duration.ofMinutes(2));
        }
    }

    @Test
    void whenNothingIsLeftNothingIsBackDated() {
        CapturePlan plan = plan(1, 7, "07:30", "11:00", 4);
        assertThat(plan.redrawn(3, 1, at("10:59").plusSeconds(50), List.of())).isEmpty();
        assertThat(plan.redrawn(3, 1, at("10:57"), List.of()).orElseThrow())
                .isAfter(at("10:57"))
                .isBeforeOrEqualTo(at("11:00"));
    }

    private static CapturePlan plan(int seed, long session, String start, String end, int periods) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return new CapturePlan(
                bytes,
                new PlanInputs(
                        session,
                        at(start),
                        at(end),
                        periods,
                        Duration.ofMinutes(5),
                        GAP,
                        Duration.ofMinutes(45),
                        Duration.ofMinutes(30)));
    }

    private static LocalDateTime at(String time) {
        return DAY.atTime(LocalTime.parse(time));
    }
}
