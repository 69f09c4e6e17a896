package dev.assent.text;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The dictionary without an application, for tests of what is said. */
public final class TextsOfThisBuild {
    private TextsOfThisBuild() {
    }

    public static Texts texts() {
        return new Texts(new Dictionaries(new ObjectMapper(), ""));
    }
}
