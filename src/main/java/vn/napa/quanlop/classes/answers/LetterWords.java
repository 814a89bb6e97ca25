package vn.napa.quanlop.classes.answers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The wording of letters, and dates as official letters write them. */
@Component
class LetterWords {

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    LetterWords() {
        source.setBasename("messages/letters");
        source.setDefaultEncoding("UTF-8");
        source.setAlwaysUseMessageFormat(true);
    }

    String of(String key, Object... values) {
        return source.getMessage("letters." + key, values, Locale.forLanguageTag("vi"));
    }

    /** {@code "05/8/2026"}: leading zero for days below 10 and for months 1 and 2 only. */
    static String day(@Nullable LocalDate date) {
        if (date == null) {
            return "(chưa rõ)";
        }
        String month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    static String moment(LocalDateTime at) {
        return "%02d:%02d ngày %s".formatted(at.getHour(), at.getMinute(), day(at.toLocalDate()));
    }
}
