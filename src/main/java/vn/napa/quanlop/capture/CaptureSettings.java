package vn.napa.quanlop.capture;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.napa.quanlop.capture.plan.PlanInputs;
import vn.napa.quanlop.classes.Session;

/**
 * How captures are planned and taken.
 *
 * @param margin kept free at both ends of a session
 * @param gap least time between two captures
 * @param period length of a teaching period
 * @param longestBreak the most that counts as the break in the middle
 * @param grace a moment missed by no more is still taken as planned
 * @param cameraTemplate address of the camera of a room that has none, {@code {room}} being the room's id; empty for none
 * @param minFree below so much free space no picture is taken, and somebody must make room
 */
@ConfigurationProperties("quanlop.capture")
public record CaptureSettings(
        @DefaultValue("5m") Duration margin,
        @DefaultValue("15m") Duration gap,
        @DefaultValue("45m") Duration period,
        @DefaultValue("30m") Duration longestBreak,
        @DefaultValue("2m") Duration grace,
        @DefaultValue("") String cameraTemplate,
        @DefaultValue("500MB") DataSize minFree) {

    PlanInputs inputs(Session session) {
        return new PlanInputs(
                session.id(),
                session.startsAt(),
                session.endsAt(),
                session.periods(),
                margin,
                gap,
                period,
                longestBreak);
    }
}
