package vn.napa.quanlop.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The command line of a child JVM, from a class path (Maven, tests, extracted jar) or from Boot's fat jar. */
final class ChildCommand {

    private static final String FAT_JAR_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ChildCommand() {}

    static List<String> of(Job.Kind kind) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + kind.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
        if (kind.physicalMegabytes() > 0) {
            command.add("-Dorg.bytedeco.javacpp.maxPhysicalBytes=" + kind.physicalMegabytes() + "m");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        if (inFatJar()) {
            command.addAll(List.of("-Dloader.main=" + WorkerMain.class.getName(), FAT_JAR_LAUNCHER));
        } else {
            command.add(WorkerMain.class.getName());
        }
        command.add(kind.name().toLowerCase(Locale.ROOT));
        return command;
    }

    private static boolean inFatJar() {
        return ClassLoader.getSystemResource(FAT_JAR_LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
