package vn.napa.quanlop.documents.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.napa.quanlop.documents.ClassMention;
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
            if (!seats.isEmpty() && !charts.isEmpty() && blockOf(region)) {
                charts.set(charts.size() - 1, beside(charts.get(charts.size() - 1), seats));
            } else if (!seats.isEmpty()) {
                charts.add(new SeatingFacts(
                        about(leaf, region), seats, region.grid().place()));
            }
        }
        return charts;
    }

    /** The class that the lines above the chart name, or the head of the sheet. */
    private static ClassMention about(Leaf leaf, Region region) {
        ClassMention near = Mentions.in(
                region.head(Math.min(6, region.grid().rows())), region.grid().place());
        String head = leaf.text().replace(" | ", "\n");
        return near.code() != null || near.cohort() != null
                ? near
                : Mentions.in(
                        head.substring(0, Math.min(600, head.length())),
                        region.grid().place());
    }

    /** A further table headed "Dãy n" is the next block of the chart before it. */
    private static boolean blockOf(Region region) {
        String above = region.before().isEmpty()
                ? ""
                : region.before().get(region.before().size() - 1);
        return SeatWords.blockLabel(above)
                || region.grid().filled(0).stream().anyMatch(c -> SeatWords.blockLabel(c.text()));
    }

    private static SeatingFacts beside(SeatingFacts chart, List<Seat> more) {
        int width = chart.seats().stream().mapToInt(Seat::col).max().orElse(0);
        List<Seat> seats = new ArrayList<>(chart.seats());
        more.forEach(s -> seats.add(
                new Seat(s.row(), width + s.col(), s.printedNo(), s.name(), s.raw(), s.place(), s.confidence())));
        return new SeatingFacts(chart.about(), seats, chart.where());
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
