package vn.napa.quanlop.documents.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.ClassMention;
import vn.napa.quanlop.documents.RosterFacts;
import vn.napa.quanlop.documents.Unsure;
import vn.napa.quanlop.documents.layout.Header;
import vn.napa.quanlop.documents.layout.Leaf;
import vn.napa.quanlop.documents.layout.Region;
import vn.napa.quanlop.documents.words.Mentions;
import vn.napa.quanlop.documents.words.Titles;
import vn.napa.quanlop.documents.words.Words;

/** Finds the lists of students of a sheet or document; lists of lecturers and seating lists are none. */
public final class ReadRosters {

    private static final Pattern OTHER_LIST = Pattern.compile(
            "danh sach (?:giang vien|bao cao vien|moi giang|ban to chuc|can bo quan ly lop|phong nghi|dai bieu moi|ky nhan|cap chung chi)");

    private static final Pattern TITLE = Pattern.compile("^(?:\\d+ |[ivx]+ |phu luc )?danh sach\\b.*");

    private ReadRosters() {}

    public static List<RosterFacts> in(Leaf leaf, Consumer<Unsure> unsure) {
        List<RosterFacts> rosters = new ArrayList<>();
        for (Region region : Region.of(leaf)) {
            int from = 0;
            for (Optional<Header<Column>> h = header(region, from); h.isPresent(); h = header(region, from)) {
                from = end(region, h.get());
                read(region, h.get(), from, unsure).ifPresent(rosters::add);
            }
        }
        return rosters;
    }

    private static Optional<Header<Column>> header(Region region, int from) {
        return Header.find(
                region.grid(),
                from,
                Column.class,
                Column::of,
                c -> c.containsKey(Column.NAME)
                        && (c.containsKey(Column.BIRTH)
                                || c.containsKey(Column.POSITION)
                                || c.containsKey(Column.ORGANISATION)
                                || c.containsKey(Column.POSITION_ORGANISATION)
                                || c.containsKey(Column.GENDER)));
    }

    /** The row at which the list ends: where the title of another list stands in the same sheet, or below the table. */
    private static int end(Region region, Header<Column> header) {
        for (int r = header.last() + 1; r < region.grid().rows(); r++) {
            boolean title = region.grid()
                    .alone(r)
                    .filter(c -> TITLE.matcher(Words.bare(c.text())).matches())
                    .isPresent();
            if (title) {
                return r;
            }
        }
        return region.grid().rows();
    }

    private static Optional<RosterFacts> read(Region region, Header<Column> header, int end, Consumer<Unsure> unsure) {
        if (otherList(region, header)) {
            return Optional.empty();
        }
        List<RosterFacts.Row> rows = new ArrayList<>();
        for (Header<Column> block : SideBySide.parted(header)) {
            rows.addAll(new RosterRows(region.grid(), block, end, unsure).read());
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        ClassMention about = Mentions.in(
                Titles.from(region.head(header.first()), TITLE), region.grid().place());
        return Optional.of(new RosterFacts(about, rows, region.grid().place()));
    }

    private static boolean otherList(Region region, Header<Column> header) {
        String headings = Words.bare(region.grid().rowText(header.first()));
        boolean seats = headings.matches(".*\\b(?:day|ban so|ban|ghe|hang|vi tri (?:ngoi)?|cho ngoi|so ghe)\\b.*")
                && headings.matches(".*\\b(?:day|ban|ghe|hang)\\b.*")
                && !header.has(Column.BIRTH);
        boolean lecturers = headings.matches(".*\\b(?:hoc ham|hoc vi|so tiet|chuyen de|mon)\\b.*");
        String title = Words.bare(Titles.from(region.head(header.first()), TITLE));
        return seats || lecturers || OTHER_LIST.matcher(title).find();
    }
}
