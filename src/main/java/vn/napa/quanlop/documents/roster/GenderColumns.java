package vn.napa.quanlop.documents.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.RosterFacts.Gender;
import vn.napa.quanlop.documents.layout.Grid;
import vn.napa.quanlop.documents.layout.Header;
import vn.napa.quanlop.documents.words.Words;

/** Reads gender from one column of words, or from columns "Nam" and "Nữ" with crosses. */
final class GenderColumns {

    private final Grid grid;
    private final @Nullable Integer words;
    private final @Nullable Integer male;
    private final @Nullable Integer female;

    GenderColumns(Grid grid, Header<Column> header) {
        this.grid = grid;
        this.male = crossed(header, "nam");
        this.female = crossed(header, "nu");
        Integer named = header.columns().getOrDefault(Column.GENDER, List.of()).stream()
                .findFirst()
                .orElse(null);
        this.words = male == null && female == null ? named : null;
    }

    /** The column whose own heading, the lowest one, is just that word; "Năm" of a date of birth is another word. */
    private @Nullable Integer crossed(Header<Column> header, String word) {
        for (int c = 0; c < grid.cols(); c++) {
            String title = Words.line(grid.text(header.last(), c));
            boolean year = title.toLowerCase(Locale.ROOT).contains("ă") || underBirth(header, c);
            if (Words.bare(title).equals(word) && !year) {
                return c;
            }
        }
        return null;
    }

    /** "Nam" under a heading of birth is the year, unless "Nữ" stands beside it: then each has the years of its own. */
    private boolean underBirth(Header<Column> header, int col) {
        boolean birth = header.first() < header.last()
                && Words.bare(grid.text(header.first(), col)).contains("sinh");
        boolean both = false;
        for (int c = 0; c < grid.cols(); c++) {
            both |= grid.at(header.first(), c) == grid.at(header.first(), col)
                    && Words.bare(grid.text(header.last(), c)).equals("nu");
        }
        return birth && !both;
    }

    Optional<Gender> of(int row) {
        if (words != null) {
            return word(grid.text(row, words));
        }
        if (female != null && marked(grid.text(row, female))) {
            return Optional.of(Gender.F);
        }
        if (male != null && marked(grid.text(row, male))) {
            return Optional.of(Gender.M);
        }
        return Optional.empty();
    }

    private static boolean marked(String text) {
        return !text.isBlank() && !Words.bare(text).equals("0");
    }

    static Optional<Gender> word(String text) {
        return switch (Words.bare(text)) {
            case "nam", "ong", "m", "male", "trai" -> Optional.of(Gender.M);
            case "nu", "ba", "f", "female", "gai" -> Optional.of(Gender.F);
            default -> Optional.empty();
        };
    }
}
