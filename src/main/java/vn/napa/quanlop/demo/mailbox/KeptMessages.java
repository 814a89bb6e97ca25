package vn.napa.quanlop.demo.mailbox;

import com.icegreen.greenmail.imap.commands.IdRange;
import com.icegreen.greenmail.store.FolderListener;
import com.icegreen.greenmail.store.ListBasedStoredMessageCollection;
import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one IMAP folder: each is on disk before the folder has it, and so before any client hears "OK".
 *
 * <p>Lock order: this collection, then the folder's listeners, then its files; never the other way round.
 */
final class KeptMessages extends ListBasedStoredMessageCollection implements FolderListener {

    private final FolderFiles files;
    private final Map<Long, StoredMessage> byUid = new ConcurrentSkipListMap<>();

    KeptMessages(FolderFiles files) {
        this.files = files;
    }

    @Override
    public synchronized void add(StoredMessage message) {
        // At the start the messages come from the files themselves.
        if (!files.has(message.getUid())) {
            files.keep(
                    message.getUid(),
                    bytes(message),
                    message.getFlags(),
                    message.getReceivedDate().toInstant());
        }
        byUid.put(message.getUid(), message);
        super.add(message);
    }

    /** Only MOVE removes a single message. */
    @Override
    public synchronized StoredMessage remove(long uid) {
        StoredMessage message = super.remove(uid);
        byUid.remove(uid);
        files.moveOut(uid);
        return message;
    }

    @Override
    public synchronized void clear() {
        super.clear();
        byUid.keySet().forEach(files::remove);
        byUid.clear();
    }

    @Override
    public void expunge(List<FolderListener> listeners) {
        expunge(listeners, null);
    }

    @Override
    public synchronized void expunge(List<FolderListener> listeners, IdRange @Nullable [] range) {
        for (int index = size() - 1; index >= 0; index--) {
            StoredMessage message = get(index);
            long uid = message.getUid();
            if (message.isSet(Flag.DELETED) && (range == null || IdRange.containsUid(range, uid))) {
                super.remove(uid);
                byUid.remove(uid);
                files.remove(uid);
                tell(listeners, index + 1);
            }
        }
    }

    private static void tell(List<FolderListener> listeners, int number) {
        synchronized (listeners) {
            listeners.forEach(listener -> listener.expunged(number));
        }
    }

    /** Called under the listeners' lock, so it must not take this collection's: it looks at the map alone. */
    @Override
    public void flagsUpdated(int number, Flags flags, @Nullable Long uid) {
        byUid.forEach((each, message) -> files.flag(each, message.getFlags()));
    }

    @Override
    public void expunged(int number) {}

    @Override
    public void added(int number) {}

    @Override
    public void mailboxDeleted() {}

    static byte[] bytes(StoredMessage message) {
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.getMimeMessage().writeTo(raw);
            return raw.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
