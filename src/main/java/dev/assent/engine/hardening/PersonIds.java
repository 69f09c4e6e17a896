package dev.assent.engine.hardening;

import java.util.regex.Pattern;

/**
 * User ids as ministries give them: letters, digits, and between them dots, hyphens, underscores and one @, so that an address is
 * an id too. Nothing that separates ids in a list, leads out of a path or begins an expression.
 */
public final class PersonIds {
    /** What the engine accepts besides, see {@code EngineHardening}. */
    static final String PATTERN = "(?=.{1,64}$)[A-Za-z0-9]+([._-]+[A-Za-z0-9]+)*(@[A-Za-z0-9]+([.-]+[A-Za-z0-9]+)*)?";
    /** Said behind the id that breaks it. */
    public static final String RULE = "has letters of the Latin alphabet and digits, between them only . - _ and one @, and at most 64 characters";
    private static final Pattern ID = Pattern.compile(PATTERN);

    private PersonIds() {
    }

    public static boolean accepts(String id) {
        return id != null && ID.matcher(id).matches();
    }
}
