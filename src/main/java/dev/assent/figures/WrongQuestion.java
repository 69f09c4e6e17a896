package dev.assent.figures;

import java.util.List;

/** A parameter has a value that it cannot have; nothing was computed. */
final class WrongQuestion extends RuntimeException {
    private final String parameter;
    private final String value;
    private final String choices;

    /** @param parameter null: it is the section */
    WrongQuestion(String parameter, String value, String choices) {
        super(parameter + " " + value);
        this.parameter = parameter;
        this.value = value;
        this.choices = choices;
    }

    /** The value, if it is one of these. */
    static String unless(String parameter, String value, List<String> choices) {
        if (!choices.contains(value)) {
            throw new WrongQuestion(parameter, value, String.join(", ", choices));
        }
        return value;
    }

    String parameter() {
        return parameter;
    }

    String value() {
        return value;
    }

    String choices() {
        return choices;
    }
}
