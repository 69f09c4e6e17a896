package dev.assent.engine;

/** Says an English sentence in the language of the current request. */
@FunctionalInterface
interface Say {
    String say(String pattern, Object... args);
}
