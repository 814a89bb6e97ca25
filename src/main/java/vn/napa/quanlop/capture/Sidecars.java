package vn.napa.quanlop.capture;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.files.CanonicalJson;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.time.BusinessClock;

/** What is told beside each picture: of what it is, when, by whose responsibility (Điều 6) and by which entry of the plan. */
@Component
class Sidecars {

    private final Classes classes;
    private final People people;

    Sidecars(Classes classes, People people) {
        this.classes = classes;
        this.people = people;
    }

    /** @param uploader who brought the photograph, null for a camera's picture */
    ObjectNode facts(
            CaptureRow row,
            Session session,
            TrainingClass owner,
            Optional<Room> room,
            Outcome outcome,
            LocalDateTime takenAt,
            @Nullable Person uploader) {
        ObjectNode facts = CanonicalJson.object();
        facts.putObject("class").put("id", owner.id()).put("code", owner.code()).put("name", owner.name());
        facts.putObject("session")
                .put("id", session.id())
                .put("date", session.date().toString())
                .put("part", session.part().name())
                .put("start", session.start().toString())
                .put("end", session.end().toString());
        room.ifPresent(known -> facts.putObject("room").put("id", known.id()).put("name", known.name()));
        facts.putObject("plan")
                .put("capture", row.id())
                .put("stratum", row.stratum())
                .put("redraws", row.redraws())
                .put("seedOf", session.date().toString());
        responsible(owner)
                .ifPresent(person -> facts.putObject("officer")
                        .put("id", person.id())
                        .put("name", person.fullName())
                        .put("title", person.title()));
        if (uploader != null) {
            facts.putObject("uploadedBy").put("id", uploader.id()).put("name", uploader.fullName());
        }
        return facts.put("outcome", outcome.name())
                .put(
                        "takenAt",
                        takenAt.atZone(BusinessClock.ZONE).toOffsetDateTime().toString())
                .put("systemTime", Clock.systemUTC().instant().toString());
    }

    /** The class's officer; until one is named the head of IT, who owes the naming, answers for it. */
    private Optional<Person> responsible(TrainingClass owner) {
        return classes.officerOf(owner.id())
                .or(() -> people.withRole(Role.IT_HEAD).stream().findFirst());
    }
}
