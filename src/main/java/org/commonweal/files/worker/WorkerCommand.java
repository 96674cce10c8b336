package org.commonweal.files.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Starts the extraction process from the program that runs now: its jar when packaged, its class path otherwise. */
final class WorkerCommand {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    private WorkerCommand() {}

    static Process start(ExtractionSettings settings, Path folder) throws IOException {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + settings.megabytes() + "m",
                        "-XX:MaxMetaspaceSize=128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-Djava.net.useSystemProxies=false",
                        "-Djava.io.tmpdir=" + folder,
                        "-Duser.home=" + folder,
                        "-Dpdfbox.fontcache=" + folder,
                        "-D" + ExtractionWorker.PROPERTY + "=text",
                        mainClass()))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        var environment = builder.environment();
        var systemRoot = environment.get("SystemRoot");
        environment.clear();
        if (systemRoot != null) {
            environment.put("SystemRoot", systemRoot);
        }
        environment.put("LC_ALL", "C.UTF-8");
        // Too long for a command line on some systems.
        environment.put("CLASSPATH", absolute(System.getProperty("java.class.path")));
        return builder.start();
    }

    private static String mainClass() {
        var home = ExtractionWorker.class.getResource("ExtractionWorker.class");
        boolean packaged = home != null && home.toString().startsWith("jar:nested:");
        return packaged ? LAUNCHER : ExtractionWorker.class.getName();
    }

    /** The process works in another folder than this one. */
    private static String absolute(String classPath) {
        var separator = System.getProperty("path.separator");
        return List.of(classPath.split(separator)).stream()
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(separator));
    }
}
