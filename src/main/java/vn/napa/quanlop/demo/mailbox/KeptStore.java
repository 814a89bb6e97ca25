package vn.napa.quanlop.demo.mailbox;

import com.icegreen.greenmail.imap.ImapConstants;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.InMemoryStore;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.DirectFieldAccessor;

/** GreenMail's store with every folder's messages, UIDs and UIDVALIDITY kept in files. */
final class KeptStore extends InMemoryStore {

    private final Path home;
    private final Map<String, MailboxFiles> mailboxes = new ConcurrentHashMap<>();
    private final Map<MailFolder, FolderFiles> folders = new ConcurrentHashMap<>();

    KeptStore(Path home) {
        this.home = home;
    }

    /** Files of an address; {@code root} is the name of the folder above all of the address's. */
    MailboxFiles mailbox(String root, String address) {
        return mailboxes.computeIfAbsent(root, name -> new MailboxFiles(home.resolve(DurableFiles.safeName(address))));
    }

    @Override
    public MailFolder createMailbox(MailFolder parent, String name, boolean selectable) throws FolderException {
        MailFolder folder = super.createMailbox(parent, name, selectable);
        if (selectable) {
            attach(folder);
        }
        return folder;
    }

    @Override
    public MailFolder setSelectable(MailFolder folder, boolean selectable) {
        if (!selectable) {
            detach(folder);
        } else if (!folders.containsKey(folder)) {
            attach(folder);
        }
        return super.setSelectable(folder, selectable);
    }

    @Override
    public void deleteMailbox(MailFolder folder) throws FolderException {
        super.deleteMailbox(folder);
        detach(folder);
    }

    private void detach(MailFolder folder) {
        FolderFiles files = folders.remove(folder);
        if (files != null) {
            files.delete();
        }
    }

    /** GreenMail gives its folders no way in but their fields; its version is pinned. */
    private void attach(MailFolder folder) {
        String[] path = folder.getFullName().split("\\" + ImapConstants.HIERARCHY_DELIMITER, 3);
        MailboxFiles mailbox = mailboxes.get(path[1]);
        if (mailbox == null || path.length < 3) {
            throw new IllegalStateException("A folder outside any mailbox: " + folder.getFullName());
        }
        FolderFiles files = mailbox.folder(path[2]);
        files.open(folder.getUidValidity());
        KeptMessages messages = new KeptMessages(files);
        DirectFieldAccessor fields = new DirectFieldAccessor(folder);
        fields.setPropertyValue("uidValidity", files.uidValidity());
        fields.setPropertyValue("mailMessages", messages);
        AtomicLong nextUid = (AtomicLong) fields.getPropertyValue("nextUid");
        if (nextUid == null) {
            throw new IllegalStateException("Not the GreenMail that this was written for");
        }
        files.names().forEach((uid, name) -> {
            nextUid.set(uid);
            load(folder, name, files.path(name));
        });
        nextUid.set(Math.max(nextUid.get(), files.uidBound()));
        folder.addListener(messages);
        folders.put(folder, files);
    }

    private static void load(MailFolder folder, KeptName name, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MimeMessage message = GreenMailUtil.newMimeMessage(bytes);
            folder.appendMessage(
                    message,
                    name.imapFlags(),
                    Date.from(Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
