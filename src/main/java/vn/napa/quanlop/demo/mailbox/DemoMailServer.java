package vn.napa.quanlop.demo.mailbox;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * SMTP and IMAP on 127.0.0.1 for any address, password {@code demo}. The mailboxes lie under {@code mail/} in the data
 * folder, with the same messages, folders, flags and UIDs after a restart or a kill.
 */
public final class DemoMailServer implements AutoCloseable {

    private static final List<String> OUR_FOLDERS = List.of("INBOX", "Processed", "Needs-attention");

    private final Server server;

    private DemoMailServer(Server server) {
        this.server = server;
    }

    /**
     * Starts both servers on the mailboxes under this folder.
     *
     * @param ours the address that has the folders for handled mail
     * @param others addresses that have a mailbox from the beginning
     * @throws IllegalStateException when a port is taken
     */
    public static DemoMailServer start(Path home, int smtpPort, int imapPort, String ours, List<String> others) {
        requireFree(smtpPort, "QUANLOP_DEMO_SMTP_PORT");
        requireFree(imapPort, "QUANLOP_DEMO_IMAP_PORT");
        KeptManagers parts = new KeptManagers(home);
        parts.load();
        GreenMailUser our = parts.getUserManager().userOf(ours);
        OUR_FOLDERS.forEach(folder -> parts.ensure(our, folder));
        others.forEach(parts.getUserManager()::userOf);
        Server server = new Server(smtpPort, imapPort, parts);
        server.start();
        return new DemoMailServer(server);
    }

    private static void requireFree(int port, String setting) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Cổng " + port + " đang có chương trình khác dùng; đề nghị đặt cổng khác bằng " + setting + ".", e);
        }
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Addresses that have a mailbox, in alphabetical order. */
    public List<String> addresses() {
        return server.parts.getUserManager().listUser().stream()
                .map(GreenMailUser::getEmail)
                .sorted()
                .toList();
    }

    /** Everything in the address's folders, newest first; empty when nobody has this address. */
    public List<MailOverview> messages(String address) {
        List<MailOverview> all = new ArrayList<>();
        for (MailFolder folder : folders(address)) {
            for (long uid : folder.getMessageUids()) {
                StoredMessage message = folder.getMessage(uid);
                if (message != null) {
                    all.add(MailOverview.of(folder.getName(), message));
                }
            }
        }
        all.sort(Comparator.comparing(MailOverview::received)
                .thenComparing(MailOverview::uid)
                .reversed());
        return all;
    }

    /** Whether mail came to the address since then and still lies where mail arrives. */
    public boolean hasNewSince(String address, Instant moment) {
        for (MailFolder folder : folders(address)) {
            if (folder.getName().equals(OUR_FOLDERS.get(0))) {
                return Arrays.stream(folder.getMessageUids())
                        .mapToObj(folder::getMessage)
                        .filter(Objects::nonNull)
                        .anyMatch(
                                message -> message.getReceivedDate().toInstant().isAfter(moment));
            }
        }
        return false;
    }

    /** The raw message. */
    public Optional<byte[]> message(String address, String folderName, long uid) {
        return folders(address).stream()
                .filter(folder -> folder.getName().equals(folderName))
                .findFirst()
                .flatMap(folder -> Optional.ofNullable(folder.getMessage(uid)))
                .map(KeptMessages::bytes);
    }

    private List<MailFolder> folders(String address) {
        GreenMailUser user = server.parts.getUserManager().getUserByEmail(address);
        if (user == null) {
            return List.of();
        }
        try {
            return server.parts.getImapHostManager().listMailboxes(user, "*").stream()
                    .filter(MailFolder::isSelectable)
                    .toList();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** GreenMail with our parts in the place of its own. */
    private static final class Server extends GreenMail {

        private final KeptManagers parts;

        Server(int smtpPort, int imapPort, KeptManagers parts) {
            super(new ServerSetup[] {
                new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
            this.parts = parts;
            managers = parts;
        }
    }
}
