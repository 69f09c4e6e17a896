package dev.assent.node;

import java.time.Duration;

/** Why no deadline may be judged by this clock; the sentence is a key of the dictionary, {0} the seconds. */
record ClockFault(String sentence, Duration by) {
    static final String AHEAD = "The clock of this server is {0} seconds ahead of the database's, and no deadline is judged by it. Nothing was stored; please tell the operator.";
    static final String BEHIND = "The clock of this server is {0} seconds behind the database's, and no deadline is judged by it. Nothing was stored; please tell the operator.";
    static final String WENT_BACK = "The clock of the database went back by {0} seconds, and no deadline is judged by it. Nothing was stored; please tell the operator.";
    static final String SET = "The clock of this server was set by {0} seconds and has not been checked yet. Nothing was stored; please send it again.";
    static final String UNCHECKED = "The clock of this server has not been checked yet. Nothing was stored; please send it again.";

    long seconds() {
        return by.toSeconds();
    }

    /** For the log and the operator. */
    String inEnglish() {
        return sentence.substring(0, sentence.indexOf(". ") + 1).replace("{0}", String.valueOf(seconds()));
    }
}
