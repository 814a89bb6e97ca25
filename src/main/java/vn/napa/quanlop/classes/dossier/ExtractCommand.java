package vn.napa.quanlop.classes.dossier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.napa.quanlop.classes.Dossier;
import vn.napa.quanlop.documents.MailFacts;
import vn.napa.quanlop.documents.ReadMail;

/** The command {@code extract --out DIR PATH…}: reads mails without a server and writes one JSON for each dossier. */
public final class ExtractCommand {

    /** A dossier that takes longer is given up, so that the rest is still read. */
    private static final Duration PER_DOSSIER = Duration.ofMinutes(5);

    private final PrintStream progress;
    private final Path out;
    private int written;
    private int failed;

    private ExtractCommand(Path out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    /** Exit code 0 even when documents are wrong; 2 when the command line is. */
    public static void main(String[] args) throws IOException {
        PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        List<Path> paths = new ArrayList<>();
        Path out = null;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--out") && i + 1 < args.length) {
                out = Path.of(args[++i]);
            } else if (!args[i].equals("extract")) {
                paths.add(Path.of(args[i]));
            }
        }
        if (out == null || paths.isEmpty() || !paths.stream().allMatch(Files::exists)) {
            progress.println("extract --out DIR PATH…   PATH: tệp .eml hoặc thư mục");
            System.exit(2);
            return;
        }
        new ExtractCommand(out, progress).run(paths);
    }

    private void run(List<Path> paths) throws IOException {
        Files.createDirectories(out);
        long began = System.nanoTime();
        Map<String, List<Path>> dossiers = MailFiles.byDossier(paths);
        for (Map.Entry<String, List<Path>> dossier : dossiers.entrySet()) {
            one(dossier.getKey(), dossier.getValue());
        }
        progress.printf(
                "%d hồ sơ, %d lỗi, %d giây%n",
                written, failed, Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    private void one(String name, List<Path> mails) throws IOException {
        long began = System.nanoTime();
        Bounded.Result<Dossier> result = Bounded.run(PER_DOSSIER, () -> JoinDossier.join(read(mails)));
        Dossier dossier = result.value();
        if (dossier == null) {
            failed++;
            progress.printf("%s: không đọc được (%s)%n", name, result.failure());
            return;
        }
        Files.writeString(out.resolve(name + ".json"), DossierJson.write(dossier), StandardCharsets.UTF_8);
        written++;
        progress.printf(
                "%s: %d thư, %d học viên, %d buổi, %d chỗ, %d lỗi hồ sơ, %d điểm cần xem (%d ms)%n",
                name,
                mails.size(),
                dossier.students().size(),
                dossier.sessions().size(),
                dossier.seats().size(),
                dossier.problems().size(),
                dossier.review().size(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    private static List<MailFacts> read(List<Path> mails) throws IOException {
        List<MailFacts> facts = new ArrayList<>();
        for (Path mail : mails) {
            facts.add(ReadMail.read(mail));
        }
        return facts;
    }
}
