package vn.napa.quanlop.demo.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.napa.quanlop.time.BusinessClock;

/** The business clock over HTTP, for the demo and for checks. */
@Profile("demo")
@RestController
@RequestMapping("/api/demo/clock")
class ClockApi {

    private final MoveClock moveClock;
    private final BusinessClock clock;

    ClockApi(MoveClock moveClock, BusinessClock clock) {
        this.moveClock = moveClock;
        this.clock = clock;
    }

    /** Either a moment to move to, or the wish for the next event. */
    record Move(@Nullable OffsetDateTime to, @Nullable Boolean next) {}

    record Now(OffsetDateTime now) {}

    record Moved(OffsetDateTime now, List<String> done) {}

    @GetMapping
    Now now() {
        return new Now(time());
    }

    @PostMapping
    Moved move(@RequestBody Move move) throws InterruptedException {
        if (move.to() != null) {
            Instant moment = move.to().toInstant();
            return moved(moveClock.to(moment));
        }
        if (Boolean.TRUE.equals(move.next())) {
            return moved(moveClock.next());
        }
        throw new IllegalArgumentException("Cần {\"to\": thời điểm} hoặc {\"next\": true}.");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refuse(IllegalArgumentException wrong) {
        return ResponseEntity.badRequest().body(Map.of("error", String.valueOf(wrong.getMessage())));
    }

    private Moved moved(List<String> done) {
        return new Moved(time(), done);
    }

    private OffsetDateTime time() {
        return OffsetDateTime.now(clock);
    }
}
