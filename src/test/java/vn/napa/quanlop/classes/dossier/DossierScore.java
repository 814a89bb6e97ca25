package vn.napa.quanlop.classes.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Counts right, wrong and missing values per field. */
final class DossierScore {

    /** Right, wrong and missing values of one field. */
    static final class Counts {
        int right;
        int wrong;
        int missing;

        double f1() {
            int all = 2 * right + wrong + missing;
            return all == 0 ? 1 : 2.0 * right / all;
        }
    }

    private static final Map<String, String> PARTS =
            Map.of("session", "schedule", "tests", "schedule", "student", "roster", "seat", "seating");

    private final Map<String, Counts> fields = new TreeMap<>();
    private Set<String> wrongParts = new TreeSet<>();
    private int silent;

    void add(JsonNode truth, JsonNode read) {
        wrongParts = new TreeSet<>();
        for (String f : List.of("unit", "class_code", "course_name", "start", "end", "place")) {
            value(f, truth.path(f), read.path(f));
        }
        value(
                "decision_number",
                truth.path("decision").path("number"),
                read.path("decision").path("number"));
        value(
                "decision_date",
                truth.path("decision").path("date"),
                read.path("decision").path("date"));
        boolean fromRoster = truth.path("accept").has("student_count_from_roster")
                && read.path("student_count").isNull();
        if (!fromRoster) {
            value("student_count", truth.path("student_count"), read.path("student_count"));
        }
        pair("amendments", truth, read, n -> text(n.path("number")) + text(n.path("date")));
        pair("tests", truth, read, n -> text(n.path("kind")) + text(n.path("date")));
        for (JsonNode[] p : pair(
                "sessions", truth, read, n -> text(n.path("date")) + text(n.path("part")) + text(n.path("topic")))) {
            details("session", p, List.of("kind", "lecturer", "room", "start", "end", "periods"));
        }
        for (JsonNode[] p : pair("students", truth, read, n -> text(n.path("full_name")) + text(n.path("no")))) {
            details("student", p, List.of("birth", "gender", "position", "organisation", "phone", "email"));
        }
        pair(
                "seats",
                truth,
                read,
                n -> text(n.path("row")) + "/" + text(n.path("col")) + "/"
                        + (n.path("student_no").isNull() ? text(n.path("name")) : text(n.path("student_no"))));
        problems(truth, read);
        Set<String> asked = new HashSet<>();
        read.path("review").forEach(r -> asked.add(text(r.path("part"))));
        wrongParts.removeAll(asked);
        silent += wrongParts.isEmpty() ? 0 : 1;
    }

    private void problems(JsonNode truth, JsonNode read) {
        Set<String> optional = new HashSet<>();
        truth.path("problems_optional").forEach(p -> optional.add(text(p.path("code"))));
        Function<JsonNode, String> key = p -> text(p.path("code")) + " " + text(p.path("subject"));
        List<JsonNode> told = new ArrayList<>();
        read.path("problems").forEach(p -> {
            if (!optional.contains(text(p.path("code")))) {
                told.add(p);
            }
        });
        match("problem", list(truth.path("problems")), told, key);
    }

    private List<JsonNode[]> pair(String name, JsonNode truth, JsonNode read, Function<JsonNode, String> key) {
        return match(
                name.replaceAll("(?<=session|student|seat)s$", ""), list(truth.path(name)), list(read.path(name)), key);
    }

    private List<JsonNode[]> match(
            String field, List<JsonNode> truth, List<JsonNode> read, Function<JsonNode, String> key) {
        List<JsonNode[]> pairs = new ArrayList<>();
        List<JsonNode> left = new ArrayList<>(read);
        for (JsonNode t : truth) {
            JsonNode found = left.stream()
                    .filter(r -> key.apply(r).equals(key.apply(t)))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                count(field, 0, 0, 1);
            } else {
                left.remove(found);
                count(field, 1, 0, 0);
                pairs.add(new JsonNode[] {t, found});
            }
        }
        count(field, 0, left.size(), 0);
        return pairs;
    }

    private void details(String field, JsonNode[] pair, List<String> names) {
        for (String name : names) {
            if (pair[0].has(name)) {
                value(field + "." + name, pair[0].path(name), pair[1].path(name));
            }
        }
    }

    private void value(String field, JsonNode truth, JsonNode read) {
        String t = text(truth);
        String r = text(read);
        if (t.equals("__any__") || t.isEmpty() && r.isEmpty()) {
            return;
        }
        boolean same = t.equals(r);
        count(field, same ? 1 : 0, !same && !r.isEmpty() ? 1 : 0, !same && !t.isEmpty() ? 1 : 0);
    }

    private void count(String field, int right, int wrong, int missing) {
        Counts counts = fields.computeIfAbsent(field, f -> new Counts());
        counts.right += right;
        counts.wrong += wrong;
        counts.missing += missing;
        if (wrong + missing > 0 && !field.equals("problem")) {
            wrongParts.add(PARTS.getOrDefault(field.split("\\.")[0], "decision"));
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }

    private static String text(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return "";
        }
        String text = node.isValueNode() ? node.asString() : node.toString();
        return Names.person(text.toLowerCase(Locale.ROOT))
                .replaceAll("\\s*\\(tiếp\\)$", "")
                .replaceAll("[ .,;:-]+$", "")
                .replaceAll("^phòng(?: học)? ", "");
    }

    Map<String, Counts> fields() {
        return fields;
    }

    int silentlyWrong() {
        return silent;
    }

    String table() {
        StringBuilder table =
                new StringBuilder(String.format("%-24s%7s%7s%8s%8s%n", "field", "right", "wrong", "missing", "F1"));
        fields.forEach(
                (f, c) -> table.append(String.format("%-24s%7d%7d%8d%8.4f%n", f, c.right, c.wrong, c.missing, c.f1())));
        return table.toString();
    }
}
