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
        return Region.of(leaf).stream()
                .flatMap(region -> read(region, unsure).stream())
                .toList();
    }

    private static Optional<RosterFacts> read(Region region, Consumer<Unsure> unsure) {
        Optional<Header<Column>> header = Header.find(
                region.grid(),
                Column.class,
                Column::of,
                c -> c.containsKey(Column.NAME)
                        && (c.containsKey(Column.BIRTH)
                                || c.containsKey(Column.POSITION)
                                || c.containsKey(Column.ORGANISATION)
                                || c.containsKey(Column.POSITION_ORGANISATION)
                                || c.containsKey(Column.GENDER)));
        if (header.isEmpty() || otherList(region, header.get())) {
            return Optional.empty();
        }
        List<RosterFacts.Row> rows = new ArrayList<>();
        for (Header<Column> block : SideBySide.parted(header.get())) {
            rows.addAll(new RosterRows(region.grid(), block, unsure).read());
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        ClassMention about = Mentions.in(
                Titles.from(region.head(header.get().first()), TITLE),
                region.grid().place());
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
