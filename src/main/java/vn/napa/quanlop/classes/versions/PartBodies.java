package vn.napa.quanlop.classes.versions;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.napa.quanlop.classes.Dossier;

/** The four parts of a dossier as JSON, each present only where the mails hold it. */
final class PartBodies {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PartBodies() {}

    /** What a decision settles. */
    record DecisionBody(
            Dossier.@Nullable Decision decision,
            List<Dossier.Decision> amendments,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String place,
            @Nullable Integer studentCount) {}

    static Map<Dossier.Part, String> of(Dossier dossier) {
        Map<Dossier.Part, String> bodies = new EnumMap<>(Dossier.Part.class);
        if (dossier.decision() != null) {
            bodies.put(
                    Dossier.Part.DECISION,
                    JSON.writeValueAsString(new DecisionBody(
                            dossier.decision(),
                            dossier.amendments(),
                            dossier.start(),
                            dossier.end(),
                            dossier.place(),
                            dossier.studentCount())));
        }
        if (!dossier.sessions().isEmpty()) {
            bodies.put(Dossier.Part.SCHEDULE, JSON.writeValueAsString(dossier.sessions()));
        }
        if (!dossier.students().isEmpty()) {
            bodies.put(Dossier.Part.ROSTER, JSON.writeValueAsString(dossier.students()));
        }
        if (!dossier.seats().isEmpty()) {
            bodies.put(Dossier.Part.SEATING, JSON.writeValueAsString(dossier.seats()));
        }
        return bodies;
    }

    static DecisionBody decision(String body) {
        return JSON.readValue(body, DecisionBody.class);
    }

    static List<Dossier.Lesson> lessons(String body) {
        return List.of(JSON.readValue(body, Dossier.Lesson[].class));
    }

    static List<Dossier.Entry> entries(String body) {
        return List.of(JSON.readValue(body, Dossier.Entry[].class));
    }

    static List<Dossier.Chair> chairs(String body) {
        return List.of(JSON.readValue(body, Dossier.Chair[].class));
    }
}
