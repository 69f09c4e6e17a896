package dev.assent.portal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Where a file stands, in the applicant's words; {@link dev.assent.applicant.ApplicantView} says which words there are. */
enum ToldStanding {
    RECEIVED("Received", "Your application has arrived. It is being checked whether it is complete."),
    INCOMPLETE("Incomplete", "Something is missing from your application. Please supply it below."),
    UNDER_ASSESSMENT("Under assessment", "Your application is complete and is being assessed."),
    DECIDED("Decided", "Your application is decided. You find the decision below."),
    RETURNED("Returned", "Your application was returned to you without a decision."),
    EXEMPT("Exempt", "No license is needed: the transfer is for the own use of the State."),
    CONCLUDED("Concluded", "The file is concluded."),
    WITHDRAWN("Withdrawn", "You have withdrawn your application. The file is closed without a decision."),
    LAPSED("Lapsed", "The file is closed without a decision, because a question was not answered in time."),
    SUPERSEDED("Replaced", "Your amended application has taken the place of this one.");

    private final String word;
    private final String sentence;

    ToldStanding(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    static Optional<ToldStanding> of(String standing) {
        return Arrays.stream(values()).filter(each -> each.name().equals(standing)).findFirst();
    }

    Map<String, String> said(Telling telling) {
        return Map.of("word", telling.say(word), "sentence", telling.say(sentence));
    }
}
