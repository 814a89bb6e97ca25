package vn.napa.quanlop.classes.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.classes.Dossier.Decision;

/** Writes a dossier in the exchange format that {@code extract} promises. */
final class DossierJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DossierJson() {}

    static String write(Dossier d) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("unit", d.unit());
        json.put("class_code", d.classCode());
        json.put("course_name", d.courseName());
        json.put("cohort", d.cohort());
        json.put("decision", decision(d.decision()));
        json.put(
                "amendments", d.amendments().stream().map(DossierJson::decision).toList());
        json.put("start", text(d.start()));
        json.put("end", text(d.end()));
        json.put("place", d.place());
        json.put("student_count", d.studentCount());
        json.put("sessions", d.sessions().stream().map(DossierJson::session).toList());
        json.put(
                "tests",
                d.tests().stream()
                        .map(t -> object("kind", low(t.kind()), "date", t.date().toString()))
                        .toList());
        json.put("students", d.students().stream().map(DossierJson::student).toList());
        json.put(
                "seats",
                d.seats().stream()
                        .map(s -> object("row", s.row(), "col", s.col(), "student_no", s.studentNo(), "name", s.name()))
                        .toList());
        json.put("problems", d.problems().stream().map(DossierJson::problem).toList());
        json.put(
                "review",
                d.review().stream()
                        .map(r -> object("part", low(r.part()), "why", r.why()))
                        .toList());
        return MAPPER.writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> decision(@Nullable Decision decision) {
        return decision == null
                ? object("number", null, "date", null)
                : object("number", decision.number(), "date", text(decision.date()));
    }

    private static Map<String, @Nullable Object> session(Dossier.Lesson s) {
        Map<String, @Nullable Object> json = object(
                "date",
                s.date().toString(),
                "part",
                low(s.part()),
                "kind",
                low(s.kind()),
                "topic",
                s.topic(),
                "lecturer",
                s.lecturer(),
                "room",
                s.room(),
                "start",
                text(s.start()),
                "end",
                text(s.end()));
        boolean counted = s.firstPeriod() != null && s.lastPeriod() != null;
        List<@Nullable Integer> periods = new ArrayList<>();
        periods.add(s.firstPeriod());
        periods.add(s.lastPeriod());
        json.put("periods", counted ? periods : null);
        return json;
    }

    private static Map<String, @Nullable Object> student(Dossier.Entry e) {
        return object(
                "no",
                e.no(),
                "full_name",
                e.fullName(),
                "birth",
                e.birth(),
                "gender",
                e.gender() == null ? null : e.gender().name(),
                "position",
                e.position(),
                "organisation",
                e.organisation(),
                "phone",
                e.phone(),
                "email",
                e.email());
    }

    private static Map<String, @Nullable Object> problem(Dossier.Problem p) {
        String subject = p.subject();
        // Numbers of students are numbers in the format, everything else is text.
        Object told = subject != null && subject.matches("\\d{1,4}") ? (Object) Integer.valueOf(subject) : subject;
        return object(
                "code",
                p.code(),
                "subject",
                told,
                "where",
                p.where() == null ? null : p.where().inWords(),
                "message",
                p.message());
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... pairs) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            json.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return json;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
