package vn.napa.quanlop.capture;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Session;
import vn.napa.quanlop.classes.TrainingClass;

/** What the capture of a session came to, in words. */
@Component
class CaptureWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final Classes classes;

    CaptureWords(MessageSource messages, Classes classes) {
        this.messages = messages;
        this.classes = classes;
    }

    String taken(Session session, Outcome outcome) {
        String key = outcome.isValid() ? "capture.done.taken" : "capture.done.failed";
        String why = messages.getMessage("capture.outcome." + outcome.name(), null, VIETNAMESE);
        return messages.getMessage(key, new Object[] {title(session), session.inWords(), why}, VIETNAMESE);
    }

    String missed(Session session) {
        return messages.getMessage("capture.done.missed", new Object[] {title(session), session.inWords()}, VIETNAMESE);
    }

    private String title(Session session) {
        Optional<TrainingClass> owner = classes.find(session.classId());
        return owner.map(TrainingClass::title).orElse("");
    }
}
