package vn.napa.quanlop.classes.versions;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.napa.quanlop.classes.Dossier;

/** Hours of each half-day, used where a schedule states none; each as {@code "07:30-11:30"}. */
@ConfigurationProperties("quanlop.schedule")
public record TeachingHours(String morning, String afternoon, String evening) {

    LocalTime start(Dossier.HalfDay part) {
        return LocalTime.parse(of(part).split("-")[0].strip());
    }

    LocalTime end(Dossier.HalfDay part) {
        return LocalTime.parse(of(part).split("-")[1].strip());
    }

    private String of(Dossier.HalfDay part) {
        return switch (part) {
            case MORNING -> morning;
            case AFTERNOON -> afternoon;
            case EVENING -> evening;
        };
    }
}
