package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.Silence;

/** What happens when a time limit expires without an answer: read from the row, for each of its two stages. */
final class SilenceRule {
    private SilenceRule() {
    }

    /** What silence means now: the row's rule, or what it says after the grace once a superior has been asked. */
    static Silence meaning(Consultee consultee, boolean escalated) {
        return escalated ? consultee.afterGrace() : consultee.silenceMeans();
    }

    static Expiry.Outcome outcome(Silence meaning) {
        return switch (meaning) {
            case HOLD -> Expiry.Outcome.WAITING;
            case ESCALATE -> Expiry.Outcome.ESCALATED;
            default -> Expiry.Outcome.SETTLED;
        };
    }

    /** The rule's name as people read it, a key of the dictionary: DEEMED_OBJECTION is "Deemed objection". */
    static String words(Silence meaning) {
        return meaning.name().charAt(0) + meaning.name().substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** The opinion that silence stands for, or the vote of a member of a committee. */
    static Opinion.Kind answer(Silence meaning, boolean vote) {
        return switch (meaning) {
            case DEEMED_NO_OBJECTION -> vote ? Opinion.Kind.APPROVE : Opinion.Kind.NO_OBJECTION;
            case DEEMED_OBJECTION -> vote ? Opinion.Kind.REFUSE : Opinion.Kind.OBJECTION;
            case RIGHT_LAPSES -> vote ? Opinion.Kind.ABSENT : Opinion.Kind.LAPSED;
            case ABSENT -> Opinion.Kind.ABSENT;
            case HOLD, ESCALATE, CANNOT_CONFIRM -> throw new IllegalArgumentException(meaning + " is no opinion");
        };
    }
}
