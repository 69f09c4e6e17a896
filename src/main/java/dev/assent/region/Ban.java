package dev.assent.region;

import java.util.Map;
import java.util.TreeSet;

/**
 * What a convention bans of one file.
 *
 * @param setup of the file
 * @param row   of the table, with {@code because}
 * @param lines of the file that it bans
 */
record Ban(String setup, BanRule rule, Map<String, Object> row, TreeSet<Integer> lines) {
    String convention() {
        return rule.convention();
    }
}
