package dev.assent.engine.way;

import dev.assent.engine.Say;
import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.duty.Doers;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Refuses: strangers because they have no right, administrators because nobody has. */
final class Closed {
    private final Say say;

    Closed(Say say) {
        this.say = say;
    }

    void when(boolean refused, Way way, String person, CommandContext context) {
        if (refused) {
            toOthers(person, context, way);
            throw refusal(way.sentence);
        }
    }

    /** Throws unless the person is an administrator, whatever further rights the engine has been told of. */
    void toOthers(String person, CommandContext context, Way way) {
        if (!Doers.groups(person, context).contains(Groups.CAMUNDA_ADMIN)) {
            throw new AuthorizationException(say.say(way.verdict == Way.Verdict.RECORDED ? "This is for administrators only." : way.sentence));
        }
    }

    SubmissionRefused refusal(String sentence) {
        return new SubmissionRefused(say.say(sentence));
    }
}
