package vn.napa.quanlop.demo.mailbox;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.imap.ImapHostManagerImpl;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** GreenMail's parts, put together around the kept store. */
final class KeptManagers extends Managers {

    private final Path home;
    private final ImapHostManager folders;
    private final KeptUsers users;
    private final KeptDelivery delivery;

    KeptManagers(Path home) {
        this.home = home;
        KeptStore store = new KeptStore(home);
        folders = new Folders(store);
        users = new KeptUsers(folders, store);
        delivery = new KeptDelivery(folders, users);
    }

    /** Brings back every mailbox with its folders and messages. */
    void load() {
        for (String address : addresses()) {
            GreenMailUser user = users.userOf(address);
            for (FolderFiles folder : users.filesOf(user).folders()) {
                ensure(user, folder.name());
            }
        }
    }

    void ensure(GreenMailUser user, String folder) {
        try {
            if (folders.getFolder(user, folder) == null) {
                folders.createMailbox(user, folder);
            }
        } catch (FolderException | com.icegreen.greenmail.imap.AuthorizationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> addresses() {
        try {
            Files.createDirectories(home);
            try (Stream<Path> mailboxes = Files.list(home)) {
                return mailboxes
                        .filter(Files::isDirectory)
                        .map(folder -> URLDecoder.decode(folder.getFileName().toString(), StandardCharsets.UTF_8))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SmtpManager getSmtpManager() {
        return delivery;
    }

    @Override
    public KeptUsers getUserManager() {
        return users;
    }

    @Override
    public ImapHostManager getImapHostManager() {
        return folders;
    }

    /** Folders are never renamed: their files carry their names. */
    private static final class Folders extends ImapHostManagerImpl {

        Folders(KeptStore store) {
            super(store);
        }

        @Override
        public void renameMailbox(GreenMailUser user, String from, String to) throws FolderException {
            throw new FolderException("Renaming is not supported");
        }
    }
}
