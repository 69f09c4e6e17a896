package dev.assent.region;

import dev.assent.calendar.TimeLimit;
import java.util.Map;

/**
 * One row of a table of member States: who is asked for an exemption.
 *
 * @param member       its code
 * @param enteredBy    group that enters its answer; null: whoever sent the request
 * @param limit        by when it answers, from the request on
 * @param remindBefore how long before that whoever enters it is reminded; null: not at all
 * @param silence      what its silence means
 * @param basis        the law
 */
record MemberRule(String member, String enteredBy, TimeLimit limit, TimeLimit remindBefore, Silence silence, String basis) {
    /** What a member's silence means: consent, an objection, neither, or that it is waited for. */
    enum Silence { DEEMED_NO_OBJECTION, DEEMED_OBJECTION, ABSENT, HOLD }

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException if a word or number is none of those it may be
     */
    static MemberRule of(Map<String, Object> row) {
        TimeLimit limit = BanRule.limit(row, "limit", "unit");
        if (limit == null) {
            throw new IllegalArgumentException("A row of the table of member States says no limit: " + row);
        }
        return new MemberRule(BanRule.word(row, "member").orElseThrow(() -> new IllegalArgumentException("A row of the table of member States names nobody: " + row)),
                BanRule.word(row, "enteredBy").orElse(null), limit, BanRule.limit(row, "remindBefore", "unit"),
                Silence.valueOf(BanRule.word(row, "memberSilence").orElse(Silence.HOLD.name())), BanRule.word(row, "basis").orElse(""));
    }

    /** The answer that counts where it is silent; null: it is waited for. */
    String deemed() {
        return switch (silence) {
            case DEEMED_NO_OBJECTION -> "NO_OBJECTION";
            case DEEMED_OBJECTION -> "OBJECTION";
            case ABSENT -> "ABSENT";
            case HOLD -> null;
        };
    }
}
