package vn.napa.quanlop.documents.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.Cited;
import vn.napa.quanlop.documents.ClassMention;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.ScheduleFacts;
import vn.napa.quanlop.documents.ScheduleFacts.Kind;
import vn.napa.quanlop.documents.ScheduleFacts.Lesson;
import vn.napa.quanlop.documents.Unsure;
import vn.napa.quanlop.documents.layout.Leaf;
import vn.napa.quanlop.documents.layout.Region;
import vn.napa.quanlop.documents.words.Hours;
import vn.napa.quanlop.documents.words.Mentions;
import vn.napa.quanlop.documents.words.Titles;
import vn.napa.quanlop.documents.words.Weekdays;
import vn.napa.quanlop.documents.words.Words;

/** Finds the timetable of a sheet or document. */
public final class ReadSchedules {

    /** The ways of laying it out, the most telling first. */
    private static final List<Layout> LAYOUTS = List.of(new WeekLayout(), new DayPartLayout(), new RowLayout());

    private static final Pattern TITLE = Pattern.compile(
            "^(?:lich (?:hoc|giang|day|trinh)|thoi khoa bieu|ke hoach (?:hoc|giang|dao tao|len lop|chi tiet)|chuong trinh (?:hoc|chi tiet|khoa)|tkb)\\b.*");

    private ReadSchedules() {}

    /** @param sent the day the mail was sent, for dates without a year */
    public static List<ScheduleFacts> in(Leaf leaf, @Nullable LocalDate sent, Consumer<Unsure> unsure) {
        List<Found> found = new ArrayList<>();
        for (Region region : Region.of(leaf)) {
            List<Draft> drafts = LAYOUTS.stream()
                    .map(l -> l.read(region))
                    .filter(d -> !d.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            if (!drafts.isEmpty()) {
                add(found, region, drafts);
            }
        }
        if (found.isEmpty()) {
            List<Draft> listed = ListedLayout.read(leaf);
            if (!listed.isEmpty()) {
                found.add(new Found(null, Place.of(listed.get(0).place().file()), new ArrayList<>(listed)));
            }
        }
        boolean titled = Words.bare(leaf.text()).contains("lich hoc");
        return found.stream()
                .filter(f -> f.drafts.size() > 1 || titled)
                .map(f -> facts(leaf, f, found.size() == 1, sent, unsure))
                .toList();
    }

    /** The half-days of one class; the tables of its weeks come together. */
    private record Found(@Nullable String code, Place where, List<Draft> drafts) {}

    private static void add(List<Found> found, Region region, List<Draft> drafts) {
        String code = Mentions.codes(
                        Titles.from(region.head(Math.min(8, region.grid().rows())), TITLE))
                .stream()
                .findFirst()
                .orElse(null);
        Found last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && (code == null || code.equals(last.code))) {
            last.drafts.addAll(drafts);
        } else {
            found.add(new Found(code, region.grid().place(), new ArrayList<>(drafts)));
        }
    }

    private static ScheduleFacts facts(
            Leaf leaf, Found found, boolean only, @Nullable LocalDate sent, Consumer<Unsure> unsure) {
        ClassMention about = Mentions.in(head(leaf), found.where);
        String code = found.code;
        if (!only && code != null) {
            about = new ClassMention(Cited.sure(code, code, found.where), about.courseName(), null, List.of());
        }
        return new ScheduleFacts(about, lessons(leaf.text(), found.drafts, sent, unsure), found.where);
    }

    private static String head(Leaf leaf) {
        String text = leaf.text().replace(" | ", "\n");
        String titled = Titles.from(text, TITLE);
        return titled.substring(0, Math.min(900, titled.length()));
    }

    private static List<Lesson> lessons(
            String text, List<Draft> drafts, @Nullable LocalDate sent, Consumer<Unsure> unsure) {
        Years years = new Years(text, drafts, sent);
        Defaults defaults = new Defaults(text);
        List<Lesson> lessons = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<LocalDate> date = years.date(draft.when(), draft.whenText());
            if (date.isEmpty()) {
                String why = "không đọc được ngày '" + Words.line(draft.whenText()) + "'";
                unsure.accept(new Unsure(Unsure.Subject.SCHEDULE, why, draft.place()));
                continue;
            }
            for (String item : LessonText.items(draft.text())) {
                lesson(draft, item, date.get(), defaults).ifPresent(l -> HalfDayLessons.add(lessons, l));
            }
        }
        lessons.sort(Comparator.comparing(Lesson::date).thenComparing(Lesson::part));
        return lessons;
    }

    private static Optional<Lesson> lesson(Draft draft, String item, LocalDate date, Defaults defaults) {
        LessonText words = LessonText.read(item);
        String topic = words.topic();
        if (topic == null || Words.bare(topic).matches("(?:nghi|nghi le|khong hoc|x)?")) {
            return Optional.empty();
        }
        Kind kind = Kinds.of(topic);
        String lecturer = draft.lecturer().isBlank() ? words.lecturer() : LessonText.person(draft.lecturer());
        String column = Words.line(draft.room());
        String room = words.room() != null
                ? words.room()
                : !column.isBlank() ? column : defaults.room().orElse(null);
        Optional<Hours.Span> hours =
                Hours.first(draft.hours()).or(() -> Hours.first(item)).or(() -> defaults.hours(draft.part()));
        Optional<Tiet.Range> periods =
                Tiet.first(draft.periods()).or(() -> Tiet.first(draft.hours())).or(() -> Tiet.first(item));
        boolean wrong = Weekdays.first(draft.whenText())
                .filter(w -> w != date.getDayOfWeek())
                .isPresent();
        return Optional.of(new Lesson(
                date,
                draft.part(),
                kind,
                topic,
                kind == Kind.LECTURE ? lecturer : null,
                room,
                hours.map(Hours.Span::start).orElse(null),
                hours.map(Hours.Span::end).orElse(null),
                periods.map(Tiet.Range::first).orElse(null),
                periods.map(Tiet.Range::last).orElse(null),
                wrong,
                Words.line(item),
                draft.place(),
                1));
    }
}
