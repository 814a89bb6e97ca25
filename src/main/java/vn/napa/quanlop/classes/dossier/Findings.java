package vn.napa.quanlop.classes.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.classes.Dossier.Doubt;
import vn.napa.quanlop.classes.Dossier.Part;
import vn.napa.quanlop.classes.Dossier.Problem;
import vn.napa.quanlop.documents.Place;

/** Collects what the sender is told and what a person is asked to check; nothing is told twice. */
final class Findings {

    private final DossierWords words = new DossierWords();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    void problem(String code, @Nullable String subject, @Nullable Place where, String key, Object... arguments) {
        boolean told = problems.stream().anyMatch(p -> p.code().equals(code) && Objects.equals(p.subject(), subject));
        if (!told) {
            problems.add(new Problem(code, subject, where, words.say(key, arguments)));
        }
    }

    void doubt(Part part, String key, Object... arguments) {
        Doubt doubt = new Doubt(part, words.say("review." + key, arguments));
        if (!doubts.contains(doubt)) {
            doubts.add(doubt);
        }
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }
}
