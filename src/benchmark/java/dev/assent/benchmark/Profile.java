package dev.assent.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the time of one contender goes, by samples of the working threads; wanted by {@code -Dprofile=true}, best with one contender only. */
final class Profile {
    static final boolean WANTED = Boolean.getBoolean("profile");
    private static final Path FILE = Path.of("target", "benchmark.jfr");
    private static final Map<String, String> AREAS = Map.ofEntries(Map.entry("FEEL", "org.camunda.feel"), Map.entry("decision tables", "org.camunda.bpm.dmn"),
            Map.entry("MyBatis", "org.apache.ibatis"), Map.entry("driver", "org.postgresql"), Map.entry("JSON", "com.fasterxml.jackson"),
            Map.entry("form rules", "dev.assent.form"), Map.entry("expressions", "org.camunda.bpm.impl.juel"), Map.entry("history", "org.camunda.bpm.engine.impl.history"),
            Map.entry("register", "dev.assent.register"), Map.entry("permissions", "org.camunda.bpm.engine.impl.cfg.auth"), Map.entry("Spin", "org.camunda.spin"));

    private Profile() {
    }

    static Recording start() {
        Recording recording = new Recording();
        recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
        recording.start();
        return recording;
    }

    static String end(Recording recording) throws IOException {
        recording.stop();
        recording.dump(FILE);
        recording.close();
        List<List<String>> stacks = RecordingFile.readAllEvents(FILE).stream().filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                .filter(event -> event.getStackTrace() != null).map(Profile::frames).filter(frames -> frames.stream().anyMatch(frame -> frame.contains("benchmark.Load"))).toList();
        String text = "\nsamples: " + stacks.size() + "\n\n| with this on the stack | samples |\n|---|---|\n" + AREAS.entrySet().stream()
                .map(area -> "| %s | %.1f %% |%n".formatted(area.getKey(), 100.0 * stacks.stream().filter(stack -> stack.stream().anyMatch(frame -> frame.startsWith(area.getValue()))).count() / stacks.size()))
                .sorted().collect(Collectors.joining())
                + top("our own method on the stack", stacks, stack -> own(stack)) + top("method on the stack", stacks, LinkedHashSet::new) + top("method at the top", stacks, stack -> Set.of(stack.get(0)));
        Files.writeString(Path.of("target", "benchmark-profile.md"), text);
        return text;
    }

    private static Set<String> own(List<String> stack) {
        return stack.stream().filter(frame -> frame.startsWith("dev.assent.") && !frame.startsWith("dev.assent.benchmark")).collect(Collectors.toSet());
    }

    private static List<String> frames(RecordedEvent event) {
        return event.getStackTrace().getFrames().stream().map(RecordedFrame::getMethod).map(method -> method.getType().getName() + "." + method.getName()).toList();
    }

    private static String top(String title, List<List<String>> stacks, Function<List<String>, Set<String>> counted) {
        Map<String, Integer> counts = new HashMap<>();
        stacks.forEach(stack -> counted.apply(stack).forEach(frame -> counts.merge(frame, 1, Integer::sum)));
        return "\n| " + title + " | samples |\n|---|---|\n" + counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(60)
                .map(one -> String.format(Locale.ROOT, "| %s | %.1f %% |%n", one.getKey(), 100.0 * one.getValue() / stacks.size())).collect(Collectors.joining());
    }
}
