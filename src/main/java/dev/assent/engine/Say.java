package dev.assent.engine;

/** Says an English sentence in the language of the current request. */
@FunctionalInterface
public interface Say {
    String say(String pattern, Object... args);
}
