package dev.assent.story;

import java.util.Map;

/**
 * What somebody does, or does not do.
 *
 * @param by      an agency, a group or a person
 * @param what    the name of the task, the process of the action, or what the applicant says
 * @param which   what tells the task from others of its name: variables that it sees
 * @param refused the sentence with which the attempt is refused, or a part of it; null: it is accepted
 */
record Act(int line, Kind kind, String by, String what, Map<String, Object> answers, Map<String, Object> which, String refused) {
    enum Kind { COMPLETES, SILENT, BEGINS, SUPPLIES, ANSWERS, WITHDRAWS }

    /** The question of an answer of the applicant. */
    int question() {
        return answers.get("question") instanceof Integer number ? number : 1;
    }
}
