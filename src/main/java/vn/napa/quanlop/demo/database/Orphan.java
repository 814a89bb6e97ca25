package vn.napa.quanlop.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The mariadbd that outlived a killed server; it is found by its pid file and known by its program and data folder. */
record Orphan(ProcessHandle process) {

    private static final int SECONDS_TO_STOP = 30;

    static Optional<Orphan> of(Path pidFile, Path programs, Path data) {
        return pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(process -> isOurs(process.info(), programs, data))
                .map(Orphan::new);
    }

    /** Asks it to stop, and kills it when it does not: InnoDB recovers what was committed. */
    void stop() {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isOurs(ProcessHandle.Info info, Path programs, Path data) {
        boolean ourProgram = info.command()
                .map(Path::of)
                .filter(program -> program.startsWith(programs))
                .isPresent();
        // Where the system does not show arguments, the program's place decides: it lies in the data folder too.
        boolean ourData = info.arguments()
                .map(arguments -> Arrays.stream(arguments)
                        .filter(argument -> argument.startsWith("--datadir="))
                        .map(argument -> Path.of(argument.substring("--datadir=".length()))
                                .normalize())
                        .anyMatch(data::equals))
                .orElse(true);
        return ourProgram && ourData;
    }

    private static Optional<Long> pid(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(pidFile).strip();
            return text.matches("\\d{1,10}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
