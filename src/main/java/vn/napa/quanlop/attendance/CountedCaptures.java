package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.capture.Capture;
import vn.napa.quanlop.capture.Captures;
import vn.napa.quanlop.capture.Outcome;
import vn.napa.quanlop.classes.Session;

/** The captures that a session's marks rely on: the first two valid ones (Điều 6). */
@Component
public class CountedCaptures {

    /** A valid capture: all cameras of the room at one moment, or a photograph uploaded from the room. */
    public record Counted(@Nullable LocalDateTime takenAt, boolean uploaded, List<Image> images) {}

    /** One picture; {@code href} is where it is served, with the look at it logged. */
    public record Image(String sha, String camera, String href) {}

    private final Captures captures;

    CountedCaptures(Captures captures) {
        this.captures = captures;
    }

    /** By time, two at most. */
    public List<Counted> of(Session session) {
        return captures.counted(session.id()).stream()
                .map(CountedCaptures::counted)
                .toList();
    }

    /** True when fewer captures count than Điều 6 asks for, so that the marks rely on paper too. */
    public boolean tooFew(Session session) {
        return captures.counted(session.id()).size() < Captures.required(session);
    }

    private static Counted counted(Capture capture) {
        return new Counted(
                capture.takenAt(),
                capture.outcome() == Outcome.UPLOADED,
                capture.images().stream()
                        .map(image -> new Image(image.sha256(), image.camera(), "/anh/" + image.id()))
                        .toList());
    }
}
