package vn.napa.quanlop.classes.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.classes.Dossier.Part;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.RosterFacts;
import vn.napa.quanlop.documents.RosterFacts.Birth;
import vn.napa.quanlop.documents.RosterFacts.Row;

/** The list of students after all mails; two lists of one mail complete each other. */
final class Students {

    private final Findings findings;
    private List<Row> rows = List.of();
    private @Nullable String file;

    Students(Material material, Findings findings) {
        this.findings = findings;
        for (int i = 0; i < material.mails.size(); i++) {
            int mail = i;
            List<Sent<RosterFacts>> told =
                    material.rosters.stream().filter(r -> r.mail() == mail).toList();
            if (!told.isEmpty()) {
                take(told);
            }
        }
    }

    private void take(List<Sent<RosterFacts>> told) {
        Sent<RosterFacts> chief = told.get(0);
        for (Sent<RosterFacts> other : told) {
            if (richness(other.fact()) >= richness(chief.fact())) {
                chief = other;
            }
        }
        if (addition(chief.fact())) {
            findings.doubt(Part.ROSTER, "added", chief.file());
            rows = appended(chief.fact().rows());
            return;
        }
        rows = chief.fact().rows();
        file = chief.file();
        for (Sent<RosterFacts> other : told) {
            if (other != chief) {
                complete(chief, other);
            }
        }
    }

    /** A later, much shorter list of other people adds to the known one. */
    private boolean addition(RosterFacts later) {
        return !rows.isEmpty()
                && later.rows().size() * 5 < rows.size() * 2
                && later.rows().stream()
                        .allMatch(r -> named(r.fullName().value()).isEmpty());
    }

    private List<Row> appended(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        for (Row r : more) {
            all.add(new Row(
                    all.size() + 1,
                    r.fullName(),
                    r.birth(),
                    r.gender(),
                    r.position(),
                    r.organisation(),
                    r.phone(),
                    r.email()));
        }
        return all;
    }

    private static long richness(RosterFacts roster) {
        return roster.rows().stream().mapToLong(Students::filled).sum();
    }

    private static long filled(Row r) {
        long birth = r.birth() == null ? 0 : r.birth().raw().length() > 4 ? 2 : 1;
        return birth
                + (r.gender() == null ? 0 : 1)
                + (r.position() == null ? 0 : 1)
                + (r.organisation() == null ? 0 : 1)
                + (r.phone() == null ? 0 : 1)
                + (r.email() == null ? 0 : 1);
    }

    private void complete(Sent<RosterFacts> chief, Sent<RosterFacts> other) {
        Map<String, Row> byKey = new HashMap<>();
        other.fact().rows().forEach(r -> byKey.put(key(r), r));
        if (!keys(rows).equals(keys(other.fact().rows()))) {
            findings.doubt(Part.ROSTER, "differ", chief.file(), other.file());
        }
        rows = rows.stream().map(r -> filledFrom(r, byKey.get(key(r)))).toList();
    }

    private static Set<String> keys(List<Row> rows) {
        Set<String> keys = new TreeSet<>();
        rows.forEach(r -> keys.add(key(r)));
        return keys;
    }

    private static String key(Row row) {
        return row.no() + " " + Names.person(row.fullName().value());
    }

    private static Row filledFrom(Row row, @Nullable Row other) {
        if (other == null) {
            return row;
        }
        return new Row(
                row.no(),
                row.fullName(),
                row.birth() != null ? row.birth() : other.birth(),
                row.gender() != null ? row.gender() : other.gender(),
                row.position() != null ? row.position() : other.position(),
                row.organisation() != null ? row.organisation() : other.organisation(),
                row.phone() != null ? row.phone() : other.phone(),
                row.email() != null ? row.email() : other.email());
    }

    List<Row> rows() {
        return rows;
    }

    Optional<String> file() {
        return Optional.ofNullable(file);
    }

    List<Row> named(String name) {
        String wanted = Names.person(name);
        return rows.stream()
                .filter(r -> Names.person(r.fullName().value()).equals(wanted))
                .toList();
    }

    Optional<Row> numbered(int no) {
        return rows.stream().filter(r -> r.no() == no).findFirst();
    }

    void check(Terms terms) {
        Integer stated = terms.studentCount;
        if (!rows.isEmpty() && stated != null && stated != rows.size()) {
            findings.problem(
                    "ROSTER_COUNT_MISMATCH",
                    null,
                    rows.get(0).fullName().place(),
                    "roster.count",
                    String.valueOf(file),
                    String.valueOf(rows.size()),
                    String.valueOf(stated));
        }
        List<String> seen = new ArrayList<>();
        for (Row row : rows) {
            Cited<Birth> birth = row.birth();
            String name = row.fullName().value();
            String where = row.fullName().place().inWords();
            if (birth != null && birth.value().impossible()) {
                findings.problem(
                        "INVALID_BIRTH",
                        String.valueOf(row.no()),
                        birth.place(),
                        "birth",
                        birth.place().inWords(),
                        birth.raw(),
                        name,
                        reason(birth.raw()));
            }
            String same = Names.person(name) + "|"
                    + (birth == null ? "" : birth.value().iso()) + "|" + row.organisation();
            if (seen.contains(same)) {
                findings.problem(
                        "ROSTER_DUPLICATE_STUDENT", name, row.fullName().place(), "roster.duplicate", where, name);
            }
            seen.add(same);
        }
    }

    private String reason(String raw) {
        String[] parts = raw.split("\\D+");
        if (parts.length < 3 || !raw.matches("\\D*\\d{1,2}\\D+\\d{1,2}\\D+\\d{2,4}\\D*")) {
            return "";
        }
        int month = Integer.parseInt(parts[1]);
        return month > 12 ? findings.say("birth.month", parts[1]) : findings.say("birth.day", parts[1], parts[0]);
    }
}
