package vn.napa.quanlop.documents;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.documents.words.Units;
import vn.napa.quanlop.documents.words.Words;

/** Tells which training unit a mail comes from by its sender's name, its signature, its subject. */
final class Senders {

    private Senders() {}

    static @Nullable Cited<String> unit(@Nullable String fromName, String subject, String text) {
        Optional<String> named = fromName == null ? Optional.empty() : Units.find(fromName);
        if (named.isPresent() && fromName != null) {
            return Cited.sure(named.get(), fromName, Place.of("Người gửi"));
        }
        String[] lines = text.split("\n");
        for (int i = lines.length - 1; i >= 0; i--) {
            Optional<String> unit =
                    lines[i].length() < 90 && !addressed(lines[i]) ? Units.find(lines[i]) : Optional.empty();
            if (unit.isPresent()) {
                return Cited.sure(unit.get(), lines[i], Place.of(ReadMail.MAIL_TEXT));
            }
        }
        return Units.find(subject)
                .map(u -> Cited.unsure(u, subject, Place.of("Tiêu đề thư")))
                .orElse(null);
    }

    private static boolean addressed(String line) {
        return Words.bare(line).startsWith("kinh gui");
    }
}
