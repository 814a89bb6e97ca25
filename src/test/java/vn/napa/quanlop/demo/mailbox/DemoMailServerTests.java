package vn.napa.quanlop.demo.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMailServerTests {

    private static final String OURS = "cntt@napa.vn";

    @Test
    void everythingIsAsItWasAfterAStopThatNobodyAnnounced(@TempDir Path home) throws Exception {
        long[] uids;
        long validity;
        try (DemoMailServer server = start(home)) {
            for (int number = 1; number <= 5; number++) {
                send(server, mail(number), OURS, "phanvienhue@napa.vn");
            }
            try (Store store = open(server, OURS);
                    IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                Message[] all = inbox.getMessages();
                inbox.moveMessages(new Message[] {all[0], all[4]}, store.getFolder("Processed"));
                inbox.setFlags(new Message[] {all[1]}, new Flags(Flags.Flag.SEEN), true);
                inbox.copyMessages(new Message[] {all[2]}, store.getFolder("Needs-attention"));
                inbox.setFlags(new Message[] {all[2]}, new Flags(Flags.Flag.DELETED), true);
                inbox.expunge();
                uids = uids(inbox);
                validity = inbox.getUIDValidity();
            }
        }
        try (DemoMailServer server = start(home);
                Store store = open(server, OURS);
                IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            assertThat(uids(inbox)).containsExactly(uids);
            assertThat(inbox.getUIDValidity()).isEqualTo(validity);
            assertThat(subjects(inbox)).containsExactly("Lớp 2", "Lớp 4");
            assertThat(inbox.getMessage(1).isSet(Flags.Flag.SEEN)).isTrue();
            assertThat(inbox.getMessage(2).isSet(Flags.Flag.SEEN)).isFalse();
            assertThat(subjects(store.getFolder("Processed"))).containsExactly("Lớp 1", "Lớp 5");
            assertThat(subjects(store.getFolder("Needs-attention"))).containsExactly("Lớp 3");
            send(server, mail(6), OURS);
            assertThat(inbox.getUIDNext()).isGreaterThan(6);
            assertThat(server.messages("phanvienhue@napa.vn")).hasSize(5);
        }
    }

    @Test
    void theSameBytesAreKeptOnceAndComeOutAsTheyWereSent(@TempDir Path home) throws Exception {
        try (DemoMailServer server = start(home)) {
            send(server, mail(1), OURS);
            send(server, mail(1), OURS);
            send(server, mail(2), OURS);
            assertThat(server.messages(OURS)).hasSize(2);
            MailOverview first = server.messages(OURS).stream()
                    .filter(mail -> mail.subject().equals("Lớp 1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(server.message(OURS, "INBOX", first.uid()).orElseThrow())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(new String(mail(1), StandardCharsets.UTF_8));
        }
        try (DemoMailServer server = start(home)) {
            send(server, mail(2), OURS);
            assertThat(server.messages(OURS)).hasSize(2);
        }
    }

    @Test
    void nothingIsLostWhileManySendAndOneMovesAndExpunges(@TempDir Path home) throws Exception {
        int senders = 4;
        int each = 25;
        try (DemoMailServer server = start(home)) {
            ExecutorService threads = Executors.newFixedThreadPool(senders);
            List<Future<?>> sending = new ArrayList<>();
            for (int sender = 0; sender < senders; sender++) {
                int first = sender * each;
                sending.add(threads.submit(() -> {
                    for (int number = first; number < first + each; number++) {
                        send(server, mail(number), OURS);
                    }
                    return null;
                }));
            }
            threads.shutdown();
            boolean done = false;
            while (!done) {
                done = sending.stream().allMatch(Future::isDone);
                empty(server);
            }
            for (Future<?> one : sending) {
                one.get();
            }
            assertThat(server.messages(OURS)).hasSize(senders * each).noneMatch(MailOverview::isNew);
        }
        try (DemoMailServer server = start(home)) {
            assertThat(server.messages(OURS)).hasSize(senders * each).noneMatch(MailOverview::isNew);
        }
    }

    /** As Camel's consumer does it: copy, delete, expunge. */
    private static void empty(DemoMailServer server) throws MessagingException {
        try (Store store = open(server, OURS);
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            Message[] all = inbox.getMessages();
            if (all.length > 0) {
                inbox.copyMessages(all, store.getFolder("Processed"));
                inbox.setFlags(all, new Flags(Flags.Flag.DELETED), true);
                inbox.expunge();
            }
        }
    }

    @Test
    void aMoveCutShortLeavesTheMessageWhereItWas(@TempDir Path home) throws Exception {
        try (DemoMailServer server = start(home)) {
            send(server, mail(1), OURS);
        }
        MailboxFiles mailbox = new MailboxFiles(home.resolve(OURS));
        FolderFiles inbox = mailbox.folder("INBOX");
        inbox.open(1);
        inbox.moveOut(1);
        try (DemoMailServer server = start(home)) {
            assertThat(server.messages(OURS)).hasSize(1);
        }
    }

    @Test
    void noAddressLeadsOutOfTheFolder(@TempDir Path home) throws Exception {
        try (DemoMailServer server = start(home.resolve("mail"))) {
            assertThat(Addresses.isPlain("../../x@napa.vn")).isFalse();
            send(server, mail(1), "la.la+x@example.com");
            assertThat(server.addresses()).contains("la.la+x@example.com");
        }
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).containsExactly(home.resolve("mail"));
        }
    }

    private static DemoMailServer start(Path home) {
        return DemoMailServer.start(home, 0, 0, OURS, List.of("bqlbd@napa.vn"));
    }

    private static byte[] mail(int number) {
        return """
                From: Ban <bqlbd@napa.vn>
                To: cntt@napa.vn
                Subject: =?UTF-8?Q?L=E1=BB=9Bp_%d?=
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 7bit

                Kinh gui Phong Cong nghe thong tin
                .dong co dau cham
                """.formatted(number).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void send(DemoMailServer server, byte[] raw, String... to) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        Session session = Session.getInstance(properties);
        MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(raw));
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", server.smtpPort(), null, null);
            transport.sendMessage(message, InternetAddress.parse(String.join(",", to)));
        }
    }

    private static Store open(DemoMailServer server, String address) throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", server.imapPort(), address, "demo");
        return store;
    }

    private static long[] uids(Folder folder) throws MessagingException {
        UIDFolder withUids = (UIDFolder) folder;
        Message[] all = folder.getMessages();
        long[] result = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            result[i] = withUids.getUID(all[i]);
        }
        return result;
    }

    private static List<String> subjects(Folder folder) throws MessagingException {
        if (!folder.isOpen()) {
            folder.open(Folder.READ_ONLY);
        }
        return Arrays.stream(folder.getMessages())
                .map(message -> {
                    try {
                        return message.getSubject();
                    } catch (MessagingException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
