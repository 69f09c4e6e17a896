package dev.assent.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.LicensingApplication;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The application as an operator calls it: a process of its own, its last words and its exit code.
 *
 * @param code  with which it ended
 * @param words what it wrote to both streams
 */
public record Command(int code, String words) {
    // it starts, says what is wrong and ends: the optimising compiler would only cost the machine time
    private static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Runs it to its end. */
    public static Command run(String... settings) throws IOException, InterruptedException {
        return in(Path.of(""), settings);
    }

    /** As {@link #run}, from this folder. */
    public static Command in(Path folder, String... settings) throws IOException, InterruptedException {
        List<String> command = line(List.of(), settings);
        Process process = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile()).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Command(process.exitValue(), words);
    }

    /** The words of such a command, for whoever watches the process himself. */
    public static List<String> line(List<String> machine, String... settings) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(SHORT_LIFE);
        command.addAll(machine);
        command.addAll(List.of("-cp", application(), LicensingApplication.class.getName()));
        command.addAll(List.of(settings));
        return command;
    }

    // what is tested is the application, without the components of the tests
    private static String application() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/")).collect(Collectors.joining(File.pathSeparator));
    }
}
