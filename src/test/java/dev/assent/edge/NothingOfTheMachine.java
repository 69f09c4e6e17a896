package dev.assent.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import java.util.regex.Pattern;

/** What no answer may show. */
final class NothingOfTheMachine {
    private static final Pattern MACHINE = Pattern.compile("(?i)[A-Z]+-\\d{5}|\\borg\\.|\\bjava\\.|\\bcom\\.|\\bSQL|insert into|\\bselect \\S+ from|constraint|\\bACT_|(?<!Authorization)Exception\\b|\\tat ");

    private NothingOfTheMachine() {
    }

    static void isShownBy(String request, Api.Answer answer) {
        assertThat(MACHINE.matcher(answer.text()).results().map(java.util.regex.MatchResult::group)).as(request + " -> " + answer.text()).isEmpty();
    }
}
