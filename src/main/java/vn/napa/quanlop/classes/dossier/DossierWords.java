package vn.napa.quanlop.classes.dossier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that tell a sender what is wrong; they must also be at hand without a server. */
final class DossierWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ResourceBundle bundle = ResourceBundle.getBundle("messages.dossier", VIETNAMESE);

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString("dossier." + key), VIETNAMESE).format(arguments);
    }
}
