package dev.assent.committee;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One vote of a committee about a file, or of the body above it.
 *
 * @param round     1 or 2; 3 for the body that decides finally
 * @param questions what it answers, in the order in which they are asked; never empty
 */
record Ballot(String id, String fileNumber, String track, int round, List<Question> questions) {

    Ballot {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("The table of votes asks nothing in round " + round);
        }
        questions = List.copyOf(questions);
    }

    static Ballot of(String id, String fileNumber, String track, int round, List<Map<String, Object>> rows) {
        return new Ballot(id, fileNumber, track, round, rows.stream().map(Question::of).toList());
    }

    /** In whose name it decides. */
    String body() {
        return questions.get(0).body();
    }

    boolean sealed() {
        return questions.stream().anyMatch(Question::sealed);
    }

    /** Does its approval overrule the binding objections of agencies that were asked, because a row says so? */
    boolean overrules() {
        return questions.stream().anyMatch(question -> question.carried() == Outcome.APPROVED && question.overrules());
    }

    /** What it means that no question is carried; empty: somebody goes on with it. */
    Optional<Outcome> noResult() {
        return questions.stream().map(Question::noResult).filter(Objects::nonNull).findFirst();
    }

    /** Does whoever approves what is put to the vote want the file refused? */
    boolean approvalRefuses() {
        return questions.stream().allMatch(question -> question.about() == Question.About.APPROVE && question.carried() == Outcome.REFUSED);
    }

    /** Does the committee vote in writing, so that it does not meet when it comes to nothing? */
    boolean written() {
        return questions.stream().anyMatch(Question::written);
    }
}
