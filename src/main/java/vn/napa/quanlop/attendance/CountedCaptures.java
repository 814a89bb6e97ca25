package vn.napa.quanlop.attendance;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Session;

/** The captures that a session's marks rely on: the first two valid ones (Điều 6). */
@Component
public class CountedCaptures {

    /** A valid capture: all cameras of the room at one moment, or a photograph uploaded from the room. */
    public record Counted(LocalDateTime takenAt, boolean uploaded, List<Image> images) {}

    /** One picture; {@code href} is where it is served, with the look at it logged. */
    public record Image(String sha, String camera, String href) {}

    /** By time, two at most. */
    public List<Counted> of(Session session) {
        return List.of();
    }

    /** True when the plan can no longer be trusted to bring two valid captures. */
    public boolean atRisk(Session session, LocalDateTime now) {
        return false;
    }
}
