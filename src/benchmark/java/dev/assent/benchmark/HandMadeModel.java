package dev.assent.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The process that a user would draw himself, for whichever engine. */
final class HandMadeModel {
    static final String PROCESS = "HandMade";
    private static final Date FAR = new Date(System.currentTimeMillis() + 30L * 24 * 3600 * 1000);
    private static final List<String> CONSULTEES = List.of("foreignAffairs", "defence", "interior", "intelligence");

    private HandMadeModel() {
    }

    /** @param namespace of the engine's own attributes */
    static String of(String namespace) {
        try (InputStream model = HandMadeModel.class.getResourceAsStream("/benchmark/HandMade.bpmn")) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8).replace("VENDOR", namespace);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, Object> begin(Object file) {
        return new HashMap<>(Map.of("file", file, "consultees", CONSULTEES, "deadline", FAR, "reminder", FAR));
    }

    /** What a person answers; each of four opinions under its agency's name, so that none overwrites another's. */
    static Map<String, Object> answer(String task, String name) {
        Map<String, Object> answer = new HashMap<>();
        String suffix = task.equals("Task_GiveOpinion") ? "_" + name.substring(name.lastIndexOf(' ') + 1) : "";
        Load.answer(task).forEach((field, value) -> answer.put(field + suffix, value));
        return answer;
    }
}
