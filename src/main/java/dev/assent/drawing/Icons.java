package dev.assent.drawing;

import java.util.Map;

/** The signs of BPMN, around the place where they stand. */
final class Icons {
    private static final String ENVELOPE = "M-8 -5.5h16v11h-16z M-8 -5.5l8 6l8 -6";
    private static final Map<String, String> EVENTS = Map.ofEntries(Map.entry("messageEventDefinition", ENVELOPE),
            Map.entry("timerEventDefinition", "M0 -9a9 9 0 1 0 0.01 0z M0 -9v2 M0 9v-2 M-9 0h2 M9 0h-2 M0 -6v6l4 2.5"),
            Map.entry("errorEventDefinition", "M-8 7l5 -12l5 6l5 -8l-4 13l-5 -6z"),
            Map.entry("signalEventDefinition", "M0 -8l8 13h-16z"),
            Map.entry("escalationEventDefinition", "M0 -9l6 16l-6 -6l-6 6z"),
            Map.entry("conditionalEventDefinition", "M-6 -8h12v16h-12z M-4 -4h8 M-4 0h8 M-4 4h8"),
            Map.entry("linkEventDefinition", "M-8 -3h8v-4l8 7l-8 7v-4h-8z"),
            Map.entry("compensateEventDefinition", "M0 -6v12l-8 -6z M8 -6v12l-8 -6z"));
    private static final Map<String, String> TASKS = Map.of("userTask", "M0 -7a3.6 3.6 0 1 0 0.01 0z M-6.5 8c0 -5 2.5 -8 6.5 -8s6.5 3 6.5 8z",
            "manualTask", "M-7 -2l5 -4h8v2h-5 M1 -2h7v2h-7 M1 0h6v2h-6 M1 2h5v3h-9l-4 -3z",
            "serviceTask", "M0 -3a3 3 0 1 0 0.01 0z M0 -7v2 M0 7v-2 M-7 0h2 M7 0h-2 M-5 -5l1.5 1.5 M5 5l-1.5 -1.5 M-5 5l1.5 -1.5 M5 -5l-1.5 1.5",
            "businessRuleTask", "M-8 -6h16v12h-16z M-8 -2h16 M-8 2h16 M-3 -2v8",
            "receiveTask", ENVELOPE, "sendTask", ENVELOPE,
            "scriptTask", "M-5 -7h9c-4 4 4 8 0 14h-9c4 -6 -4 -10 0 -14z M-3 -3h5 M-2 0h5 M-2 3h5");
    private static final Map<String, String> GATEWAYS = Map.of("exclusiveGateway", "M-7 -7l14 14 M-7 7l14 -14",
            "parallelGateway", "M0 -11v22 M-11 0h22", "inclusiveGateway", "M0 -10a10 10 0 1 0 0.01 0z",
            "complexGateway", "M0 -11v22 M-11 0h22 M-8 -8l16 16 M-8 8l16 -16",
            "eventBasedGateway", "M0 -12a12 12 0 1 0 0.01 0z M0 -6.5l6.5 4.7l-2.5 7.7h-8l-2.5 -7.7z");
    static final String PLUS = "M-6 -6h12v12h-12z M0 -4v8 M-4 0h8";
    static final String SIDE_BY_SIDE = "M-4 -5v10 M0 -5v10 M4 -5v10";
    static final String ONE_AFTER_ANOTHER = "M-5 -4h10 M-5 0h10 M-5 4h10";

    private Icons() {
    }

    static String task(String type) {
        return TASKS.getOrDefault(type, "");
    }

    static String gateway(String type) {
        return GATEWAYS.getOrDefault(type, "");
    }

    static String event(Shape shape) {
        return shape.traits().stream().map(trait -> EVENTS.getOrDefault(trait, "")).filter(path -> !path.isEmpty()).findFirst().orElse("");
    }
}
