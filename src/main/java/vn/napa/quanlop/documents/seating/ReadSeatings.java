package vn.napa.quanlop.documents.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.napa.quanlop.documents.SeatingFacts;
import vn.napa.quanlop.documents.SeatingFacts.Seat;
import vn.napa.quanlop.documents.Unsure;
import vn.napa.quanlop.documents.layout.Leaf;
import vn.napa.quanlop.documents.layout.Region;
import vn.napa.quanlop.documents.words.Mentions;
import vn.napa.quanlop.documents.words.Words;

/** Finds the seating chart of a sheet or document. */
public final class ReadSeatings {

    private ReadSeatings() {}

    public static List<SeatingFacts> in(Leaf leaf, Consumer<Unsure> unsure) {
        List<SeatingFacts> charts = new ArrayList<>();
        for (Region region : Region.of(leaf)) {
            List<Seat> seats = ListedSeats.read(region);
            if (seats.isEmpty() && drawn(leaf, region)) {
                seats = DrawnSeats.read(region, unsure);
            }
            if (!seats.isEmpty()) {
                String head = leaf.text().replace(" | ", "\n");
                charts.add(new SeatingFacts(
                        Mentions.in(
                                head.substring(0, Math.min(600, head.length())),
                                region.grid().place()),
                        seats,
                        region.grid().place()));
            }
        }
        return charts;
    }

    /** A drawing says so in its title or sheet name, or shows the podium. */
    private static boolean drawn(Leaf leaf, Region region) {
        String name = Words.bare(leaf.name());
        String text = Words.bare(leaf.text());
        boolean titled = name.matches(".*(?:so do|sodo|vi tri|cho ngoi).*")
                || text.matches("(?s).*\\b(?:so do (?:lop|cho|ngoi|phong|vi tri|bo tri)|vi tri ngoi|cho ngoi).*");
        boolean podium = region.before().stream().anyMatch(SeatWords::podium)
                || region.after().stream().anyMatch(SeatWords::podium);
        return titled || podium;
    }
}
