package vn.napa.quanlop.documents.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.RosterFacts;
import vn.napa.quanlop.documents.RosterFacts.Gender;
import vn.napa.quanlop.documents.Unsure;
import vn.napa.quanlop.documents.layout.Cell;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Header;
import vn.napa.quanlop.documents.words.People;
import vn.napa.quanlop.documents.words.Words;

/** Reads the rows of a list of students, with the organisations that head groups of them. */
final class RosterRows {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,4})\\s*[.)]?\\s*");
    private static final Pattern END = Pattern.compile(
            "(?:an dinh|tong (?:so|cong)|danh sach (?:nay )?(?:co|gom|an dinh)|cong co|nguoi lap|noi nhan|ghi chu|.*\\bngay .* thang .* nam).*");
    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)(?:danh sách (?:này )?(?:có|gồm)|tổng (?:số|cộng)\\s*:?|cộng\\s*:)\\s*(?:là\\s*)?(\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?(?:người|học viên|đồng chí|đ/c)");
    private static final Pattern GROUP_MARK = Pattern.compile("(?U)^(?:[IVXLC]+|[A-Z]|\\d+)\\s*[.)\\-:|]\\s*(?=\\S)");
    private static final Pattern GROUP_COUNT =
            Pattern.compile("(?iu)\\s*[(\\[:–-]?\\s*\\d+\\s*(?:người|học viên|đồng chí|đ/c|hv|ng)\\s*[)\\]]?\\s*$");

    private static final Pattern NOTE_BEHIND = Pattern.compile("\\s*[(\\[][^()]{4,}[)\\]]\\s*$");
    private static final Pattern DITTO = Pattern.compile("(?iu)[\"”“'’]+|[-–\\s]*(?:nt|như trên)[-–\\s]*");

    /** A row as it stands, before numbers and courtesy words are judged over the whole list. */
    private record Draft(
            @Nullable Integer no, Cell nameCell, String name, int row, String position, String organisation) {}

    private final Grid grid;
    private final Header<Column> header;
    private final int end;
    private final Consumer<Unsure> unsure;
    private final BirthColumns births;
    private final GenderColumns genders;

    RosterRows(Grid grid, Header<Column> header, int end, Consumer<Unsure> unsure) {
        this.end = end;
        this.grid = grid;
        this.header = header;
        this.unsure = unsure;
        this.births = new BirthColumns(grid, header);
        this.genders = new GenderColumns(grid, header);
    }

    List<RosterFacts.Row> read() {
        List<Draft> drafts = new ArrayList<>();
        Draft above = null;
        String group = "";
        for (int r = header.last() + 1; r < end; r++) {
            Optional<String> heading = group(r);
            if (!drafts.isEmpty() && ends(r)) {
                break;
            }
            if (heading.isPresent()) {
                group = heading.get();
            } else {
                Optional<Draft> draft = draft(r, group);
                if (draft.isPresent()) {
                    above = spelledOut(draft.get(), above);
                    drafts.add(above);
                }
            }
        }
        judge(drafts);
        boolean printed = rising(drafts);
        boolean courtesy = !drafts.isEmpty()
                && drafts.stream().filter(d -> courtesy(d.name).isPresent()).count() >= 0.8 * drafts.size();
        List<RosterFacts.Row> rows = new ArrayList<>();
        for (Draft draft : drafts) {
            Integer no = draft.no;
            rows.add(row(draft, printed && no != null ? no : rows.size() + 1, courtesy));
        }
        return rows;
    }

    /** Numbers that jump and a printed total that differs may mean that a row was not read. */
    private void judge(List<Draft> drafts) {
        Integer before = null;
        for (Draft draft : drafts) {
            Integer no = draft.no;
            if (no != null && before != null && no > before + 1) {
                unsure.accept(new Unsure(
                        Unsure.Subject.ROSTER, "số thứ tự nhảy từ " + before + " đến " + no, draft.nameCell.place()));
            }
            before = no;
        }
        for (int r = header.last() + 1; r < end; r++) {
            Matcher total = TOTAL.matcher(Words.line(grid.rowText(r)));
            if (total.find() && Integer.parseInt(total.group(1)) != drafts.size()) {
                String why = "danh sách ghi tổng số " + total.group(1) + " người nhưng đọc được " + drafts.size();
                unsure.accept(
                        new Unsure(Unsure.Subject.ROSTER, why, grid.at(r, 0).place()));
            }
        }
    }

    private boolean ends(int row) {
        List<Cell> filled = grid.filled(row);
        boolean numbered = NUMBER.matcher(header.text(grid, row, Column.NO)).matches();
        return !numbered
                && filled.stream()
                        .anyMatch(c -> END.matcher(Words.bare(c.text())).matches());
    }

    /** The organisation that heads the rows below, when this row is such a heading. */
    private Optional<String> group(int row) {
        if (header.has(Column.ORGANISATION) && grid.filled(row).size() > 2) {
            return Optional.empty();
        }
        List<Cell> filled = grid.filled(row);
        if (filled.isEmpty() || filled.size() > 2) {
            return Optional.empty();
        }
        Cell last = filled.get(filled.size() - 1);
        boolean marked = filled.size() == 2
                && !NUMBER.matcher(filled.get(0).text()).matches()
                && filled.get(0).text().length() <= 5;
        boolean wide =
                filled.size() == 1 && !People.name(Words.line(last.text()).replaceAll("(?U)^\\w+[.)]\\s*", ""));
        if (!marked && !wide || END.matcher(Words.bare(last.text())).matches()) {
            return Optional.empty();
        }
        String name = GROUP_MARK.matcher(Words.line(last.text())).replaceFirst("");
        return Optional.of(Organisations.sentenceCase(
                GROUP_COUNT.matcher(name).replaceFirst("").strip()));
    }

    private Optional<Draft> draft(int row, String group) {
        Optional<Cell> cell = header.cell(grid, row, Column.NAME);
        String raw = Words.line(header.text(grid, row, Column.NAME));
        boolean heading = raw.equals(Words.line(header.text(grid, header.last(), Column.NAME)));
        if (cell.isEmpty() || heading || raw.isBlank() || !raw.matches("(?U).*\\p{L}.*")) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(header.text(grid, row, Column.NO).replaceAll("\\s+", ""));
        Integer no = number.matches() ? (Integer) Integer.parseInt(number.group(1)) : null;
        boolean more = grid.filled(row).size() > (no == null ? 1 : 2);
        if (no == null && (!more || !People.name(raw))) {
            return Optional.empty();
        }
        String position = Words.line(header.text(grid, row, Column.POSITION));
        String organisation = Words.line(header.text(grid, row, Column.ORGANISATION));
        Optional<Offices.Post> post = Offices.part(header.text(grid, row, Column.POSITION_ORGANISATION));
        if (post.isPresent()) {
            if (!post.get().certain()) {
                unsure.accept(new Unsure(
                        Unsure.Subject.ROSTER,
                        "không chắc tách đúng chức vụ và đơn vị của " + raw,
                        cell.get().place()));
            }
            position = post.get().position();
            organisation = post.get().organisation();
        }
        return Optional.of(
                new Draft(no, cell.get(), raw, row, position, organisation.isBlank() ? group : organisation));
    }

    /** A ditto mark means what stands above it. */
    private static Draft spelledOut(Draft draft, @Nullable Draft above) {
        if (above == null) {
            return draft;
        }
        String position = DITTO.matcher(draft.position).matches() ? above.position : draft.position;
        String organisation = DITTO.matcher(draft.organisation).matches() ? above.organisation : draft.organisation;
        return new Draft(draft.no, draft.nameCell, draft.name, draft.row, position, organisation);
    }

    private static boolean rising(List<Draft> drafts) {
        int before = 0;
        for (Draft draft : drafts) {
            Integer no = draft.no;
            if (no == null || no <= before) {
                return false;
            }
            before = no;
        }
        return true;
    }

    private static Optional<Gender> courtesy(String name) {
        return name.contains(" ") ? GenderColumns.word(name.substring(0, name.indexOf(' '))) : Optional.empty();
    }

    private RosterFacts.Row row(Draft draft, int no, boolean courtesy) {
        Optional<Gender> title = courtesy ? courtesy(draft.name) : Optional.empty();
        String name = title.isPresent() ? draft.name.substring(draft.name.indexOf(' ') + 1) : draft.name;
        String proper = People.properCase(
                NOTE_BEHIND.matcher(name.replaceAll("^[\\d.)\\s]+", "")).replaceFirst(""));
        boolean sure = People.name(proper) || proper.contains("'");
        if (!sure) {
            unsure.accept(new Unsure(
                    Unsure.Subject.ROSTER, "không chắc đọc đúng họ tên '" + proper + "'", draft.nameCell.place()));
        }
        return new RosterFacts.Row(
                no,
                new Cited<>(proper, draft.name, draft.nameCell.place(), sure ? 1 : 0.5),
                births.of(draft.row).orElse(null),
                genders.of(draft.row).or(() -> title).orElse(null),
                none(draft.position),
                none(draft.organisation),
                Contacts.phone(header.text(grid, draft.row, Column.PHONE)).orElse(null),
                Contacts.email(header.text(grid, draft.row, Column.EMAIL)).orElse(null));
    }

    private static @Nullable String none(String text) {
        return text.isBlank() || text.equals("-") ? null : text;
    }
}
