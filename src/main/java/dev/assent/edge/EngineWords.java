package dev.assent.edge;

import java.util.regex.Pattern;

/** The engine's own words about a request, without what belongs to the machine: codes, classes, endless quotations. */
final class EngineWords {
    private static final int MOST = 600;
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]+(/[A-Z]+)*(-[A-Z]+)*-\\d{5}\\b:?\\s*");
    private static final Pattern JAVA_TYPE = Pattern.compile("\\s+to java type (class )?\\S+");
    private static final Pattern CLASS = Pattern.compile("(class )?\\[?\\b[a-z]\\w*(\\.[a-z]\\w*)+\\.[A-Z][\\w$]*(:\\s*)?");
    private static final Pattern EXCEPTION = Pattern.compile("\\b[A-Z]\\w+(Exception|Error)\\b:?\\s*");
    private static final Pattern STATUS = Pattern.compile("^HTTP \\d{3} .*");
    private static final Pattern SQL = Pattern.compile("(?is).*(### |\\bsql\\b|\\b(insert into|update|delete from|select) \\S+.*|constraint|\\bACT_(RU|HI|GE|RE|ID)_).*");

    private EngineWords() {
    }

    /** @return empty where nothing is left that a person could read */
    static String of(String message) {
        String words = message == null || SQL.matcher(message).matches() || STATUS.matcher(message).matches() ? "" : message;
        words = CODE.matcher(words).replaceAll("");
        words = JAVA_TYPE.matcher(words).replaceAll("");
        words = CLASS.matcher(words).replaceAll("");
        words = EXCEPTION.matcher(words).replaceAll("").strip();
        return words.length() <= MOST ? words : words.substring(0, MOST) + " …";
    }

    /** The kind of a fault as programs may read it; the webapps know the first of these by its name. */
    static String kind(String type) {
        return type == null ? "Refused" : type.equals("AuthorizationException") ? type
                : type.replaceFirst("(Exception|Error)$", "");
    }
}
