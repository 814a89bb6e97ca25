package vn.napa.quanlop.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.change.ReadChanges;
import vn.napa.quanlop.documents.decision.ReadDecisions;
import vn.napa.quanlop.documents.layout.Leaf;
import vn.napa.quanlop.documents.layout.Paper;
import vn.napa.quanlop.documents.roster.ReadRosters;
import vn.napa.quanlop.documents.schedule.ReadSchedules;
import vn.napa.quanlop.documents.seating.ReadSeatings;
import vn.napa.quanlop.documents.words.Mentions;

/** Asks every recogniser what a laid-out document says. */
final class ReadDocument {

    private static final int HEAD = 3_000;

    private ReadDocument() {}

    static DocumentFacts facts(Paper paper, @Nullable LocalDate sent) {
        List<DecisionFacts> decisions = new ArrayList<>();
        List<RosterFacts> rosters = new ArrayList<>();
        List<ScheduleFacts> schedules = new ArrayList<>();
        List<SeatingFacts> seatings = new ArrayList<>();
        List<ScheduleChange> changes = new ArrayList<>();
        List<Unsure> unsure = new ArrayList<>();
        for (Leaf leaf : paper.leaves()) {
            ReadDecisions.in(leaf).ifPresent(decisions::add);
            rosters.addAll(ReadRosters.in(leaf, unsure::add));
            List<SeatingFacts> charts = ReadSeatings.in(leaf, unsure::add);
            seatings.addAll(charts);
            List<ScheduleFacts> lessons = charts.isEmpty() ? ReadSchedules.in(leaf, sent, unsure::add) : List.of();
            schedules.addAll(lessons);
            if (lessons.isEmpty() && charts.isEmpty()) {
                changes.addAll(ReadChanges.in(leaf, sent, unsure::add));
            }
        }
        String text = paper.text();
        Place place = Place.of(paper.file());
        DocumentFacts facts = new DocumentFacts(
                paper.file(),
                Mentions.in(text.substring(0, Math.min(HEAD, text.length())), place),
                decisions,
                rosters,
                schedules,
                seatings,
                changes,
                ReadContacts.in(text, place),
                unsure);
        Untold.in(facts, text).ifPresent(unsure::add);
        return facts;
    }
}
