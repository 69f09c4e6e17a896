package dev.assent.action;

import dev.assent.engine.Memberships;
import dev.assent.engine.Refusal;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.text.Texts;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** An action on a file that a person names by its number, because there is no task from which to reach it. */
@Component
public class ActionByNumber {
    private final Actions actions;
    private final Access access;
    private final Memberships memberships;
    private final Texts texts;

    ActionByNumber(Actions actions, Access access, Memberships memberships, Texts texts) {
        this.actions = actions;
        this.access = access;
        this.memberships = memberships;
        this.texts = texts;
    }

    /**
     * Begins the action with the answers, as on the file's tab.
     *
     * @throws Refusal in the person's words; nothing was begun then
     */
    public void begin(String number, String process, String person, Map<String, Object> answers) {
        Reader reader = new Reader(person, Set.copyOf(memberships.of(person)));
        if (access.sight(reader, number).isEmpty()) {
            throw new Refusal(texts.say(ActionRefused.noFile().getMessage()));
        }
        try {
            actions.begin(number, process, reader, answers);
        } catch (ActionRefused refused) {
            // the person sees the file and has chosen no action from a list
            throw new Refusal(texts.say(refused.status() == HttpStatus.NOT_FOUND ? "This cannot be begun on this file, or not by you."
                    : refused.getMessage()));
        }
    }
}
