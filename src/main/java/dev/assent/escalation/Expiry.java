package dev.assent.escalation;

import java.util.Locale;

/** What it means that the body of a rung is silent; exactly one a row. */
enum Expiry {
    /** as if it had upheld the objection */
    UPHELD,
    /** as if it had overruled it */
    OVERRULED,
    /** the dispute goes on to the next body by itself */
    NEXT_RUNG,
    /** what stood before is final, and nobody can climb any further */
    FINAL,
    /** the file waits; alarm only */
    HOLD;

    /** As people read it, a key of the dictionary. */
    String words() {
        return switch (this) {
            case UPHELD -> "The objection is upheld.";
            case OVERRULED -> "The objection is overruled.";
            case NEXT_RUNG -> "The dispute goes on to the next body.";
            case FINAL -> "What stood before is final.";
            case HOLD -> "The file waits for its decision.";
        };
    }

    static Expiry of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }
}
