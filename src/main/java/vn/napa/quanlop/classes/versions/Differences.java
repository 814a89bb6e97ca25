package vn.napa.quanlop.classes.versions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.classes.Dossier;

/** Says in Vietnamese how one version of a part differs from the one before. */
final class Differences {

    private static final int MOST_NAMED = 8;
    private static final int MOST_CHARACTERS = 1900;

    private Differences() {}

    /** @param before the body of the version before; null for the first one */
    static String between(Dossier.Part part, @Nullable String before, String after) {
        if (before == null) {
            return "Bản đầu tiên.";
        }
        String words = switch (part) {
            case DECISION -> decisions(PartBodies.decision(before), PartBodies.decision(after));
            case SCHEDULE ->
                lists(
                        PartBodies.lessons(before),
                        PartBodies.lessons(after),
                        lesson -> lesson.date() + "/" + lesson.part(),
                        lesson -> half(lesson.part()) + " " + day(lesson.date()),
                        "buổi");
            case ROSTER ->
                lists(
                        PartBodies.entries(before),
                        PartBodies.entries(after),
                        entry -> entry.fullName() + "/" + entry.birth(),
                        Dossier.Entry::fullName,
                        "học viên");
            case SEATING ->
                lists(
                        PartBodies.chairs(before),
                        PartBodies.chairs(after),
                        chair -> chair.row() + "/" + chair.col(),
                        chair -> "hàng " + chair.row() + " ghế " + chair.col(),
                        "chỗ ngồi");
        };
        return words.length() <= MOST_CHARACTERS ? words : words.substring(0, MOST_CHARACTERS) + "…";
    }

    private static String decisions(PartBodies.DecisionBody before, PartBodies.DecisionBody after) {
        List<String> changes = new ArrayList<>();
        if (after.amendments().size() > before.amendments().size()) {
            Dossier.Decision newest = after.amendments().get(after.amendments().size() - 1);
            changes.add("thêm quyết định điều chỉnh " + Objects.requireNonNullElse(newest.number(), "(chưa rõ số)"));
        }
        if (!Objects.equals(before.decision(), after.decision())) {
            changes.add("số, ngày quyết định thay đổi");
        }
        if (!Objects.equals(before.start(), after.start())) {
            changes.add("ngày khai giảng " + day(before.start()) + " → " + day(after.start()));
        }
        if (!Objects.equals(before.end(), after.end())) {
            changes.add("ngày kết thúc " + day(before.end()) + " → " + day(after.end()));
        }
        if (!Objects.equals(before.studentCount(), after.studentCount())) {
            changes.add("số học viên " + before.studentCount() + " → " + after.studentCount());
        }
        if (!Objects.equals(before.place(), after.place())) {
            changes.add("địa điểm thay đổi");
        }
        return changes.isEmpty() ? "Nội dung được đọc lại." : sentence(String.join("; ", changes));
    }

    private static <T> String lists(
            List<T> before, List<T> after, Function<T, String> key, Function<T, String> name, String word) {
        Map<String, T> old = byKey(before, key);
        Map<String, T> now = byKey(after, key);
        List<String> added = names(now, old, name, false);
        List<String> removed = names(old, now, name, false);
        List<String> changed = names(now, old, name, true);
        List<String> changes = new ArrayList<>();
        add(changes, "thêm", added, word);
        add(changes, "bỏ", removed, word);
        add(changes, "thay đổi", changed, word);
        return changes.isEmpty() ? "Chỉ thay đổi thứ tự." : sentence(String.join("; ", changes));
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.putIfAbsent(key.apply(one), one));
        return map;
    }

    private static <T> List<String> names(
            Map<String, T> these, Map<String, T> others, Function<T, String> name, boolean changedOnly) {
        List<String> names = new ArrayList<>();
        these.forEach((key, one) -> {
            T other = others.get(key);
            if (changedOnly ? other != null && !other.equals(one) : other == null) {
                names.add(name.apply(one));
            }
        });
        return names;
    }

    private static void add(List<String> changes, String verb, List<String> names, String word) {
        if (names.isEmpty()) {
            return;
        }
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        changes.add(
                "%s %d %s (%s%s)".formatted(verb, names.size(), word, shown, names.size() > MOST_NAMED ? ", …" : ""));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private static String half(Dossier.HalfDay part) {
        return switch (part) {
            case MORNING -> "sáng";
            case AFTERNOON -> "chiều";
            case EVENING -> "tối";
        };
    }

    private static String day(@Nullable LocalDate date) {
        return date == null
                ? "(chưa rõ)"
                : "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
