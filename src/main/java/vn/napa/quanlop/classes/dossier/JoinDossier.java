package vn.napa.quanlop.classes.dossier;

import java.util.List;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.documents.MailFacts;

/** Joins mails in their order into the dossier of one class. */
public final class JoinDossier {

    private JoinDossier() {}

    /** The dossier of the one class that the mails are about. */
    public static Dossier join(List<MailFacts> mails) {
        return join(mails, ClassKey.any());
    }

    /** The dossier of one class out of mails that may speak of several. */
    public static Dossier join(List<MailFacts> mails, ClassKey only) {
        return new Dossier(
                null, null, null, null, null, List.of(), null, null, null, null, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The classes that a mail speaks of, the one it is chiefly about first. */
    public static List<ClassKey> classesIn(MailFacts mail) {
        return List.of();
    }
}
