package dev.assent.embedded;

import java.util.regex.Pattern;

/** Statements that only read need not step aside; in doubt a statement writes. */
final class ReadingSql {
    private static final Pattern READS = Pattern.compile("(?is)\\s*select\\b(?!.*(\\bfor\\s+update\\b|\\bnextval\\b|\\bnext\\s+value\\b|\\b(insert|update|delete|merge)\\b\\s)).*");

    private ReadingSql() {
    }

    static boolean matches(String sql) {
        return READS.matcher(sql).matches();
    }
}
