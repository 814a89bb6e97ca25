package vn.napa.quanlop.classes;

import java.io.IOException;
import vn.napa.quanlop.classes.dossier.ExtractCommand;

/** The command {@code extract --out DIR PATH…}: reads mails without a server, one JSON for each dossier. */
public final class Extract {

    private Extract() {}

    public static void main(String[] args) throws IOException {
        ExtractCommand.main(args);
    }
}
