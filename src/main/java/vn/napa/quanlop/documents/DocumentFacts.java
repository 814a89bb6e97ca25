package vn.napa.quanlop.documents;

import java.util.List;

/**
 * What one attachment says; empty lists when it is none of the four things a unit sends.
 *
 * @param about how the document as a whole names its class
 * @param changes changes to a timetable already sent
 */
public record DocumentFacts(
        String file,
        ClassMention about,
        List<DecisionFacts> decisions,
        List<RosterFacts> rosters,
        List<ScheduleFacts> schedules,
        List<SeatingFacts> seatings,
        List<ScheduleChange> changes,
        List<NamedContact> contacts,
        List<Unsure> unsure) {

    /** Whether nothing in it concerns a class's dossier. */
    public boolean unrelated() {
        return decisions.isEmpty()
                && rosters.isEmpty()
                && schedules.isEmpty()
                && seatings.isEmpty()
                && changes.isEmpty();
    }
}
