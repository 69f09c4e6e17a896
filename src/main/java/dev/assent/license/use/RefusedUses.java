package dev.assent.license.use;

import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.register.RefusedAttempt;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Refuses a report in words that name the field, with what was attempted for the record. */
@Component
class RefusedUses {
    private final Texts texts;

    RefusedUses(Texts texts) {
        this.texts = texts;
    }

    RefusedAttempt refusal(String fileNumber, Use use, Reporter by, String field, String sentence, Object... args) {
        String said = texts.say(sentence, args);
        Map<String, Object> facts = use.facts(by);
        facts.put("field", field);
        facts.put("reason", said);
        return new RefusedAttempt(said, List.of(new Fault(field, said)), fileNumber, "LICENSE_USE_REFUSED", by.person(), facts);
    }
}
