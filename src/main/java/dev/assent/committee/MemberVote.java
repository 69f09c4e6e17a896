package dev.assent.committee;

/**
 * The vote of one member on one line.
 *
 * @param chair  the member chairs the committee
 * @param veto   its refusal can stop an approval alone, where the rule says so
 * @param deemed silence, not a person, said so; the member did not take part
 */
record MemberVote(String agency, Choice choice, boolean chair, boolean veto, boolean deemed) {

    boolean tookPart() {
        return choice != Choice.ABSENT && !deemed;
    }
}
