package dev.assent.region;

import dev.assent.engine.Moment;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Enters what member States answer, and what their silence means. */
@Component
class MemberAnswers {
    /** What was entered of a member's answer. */
    record Said(String answer, String conditions, String reasons, String reference, String person) {
    }

    private final AnswerStore store;
    private final Register register;
    private final Moment moment;

    MemberAnswers(AnswerStore store, Register register, Moment moment) {
        this.store = store;
        this.register = register;
        this.moment = moment;
    }

    Answer asked(String exemption, int place) {
        return store.find(exemption, place);
    }

    void given(String fileNumber, String exemption, Answer asked, Said said) {
        boolean conditional = said.answer().equals("NO_OBJECTION_WITH_CONDITIONS");
        enter(fileNumber, exemption, "MEMBER_ANSWERED", new Answer(asked.place(), asked.member(), asked.enteredBy(), asked.row(), asked.dueAt(), asked.endsAt(), said.answer(),
                false, conditional ? said.conditions() : null, said.reasons(), said.reference(), said.person(), register.now()));
    }

    /** @throws IllegalStateException where its time is not over, or its row says that it is waited for: no silence counts before */
    void silent(String fileNumber, String exemption, Answer asked) {
        Instant now = moment.begins();
        // what follows a deadline counts as of a millisecond before it
        if (asked.rule().deemed() == null || now.plusMillis(1).isBefore(asked.endsAt())) {
            throw new IllegalStateException("The silence of %s on file %s does not count yet".formatted(asked.member(), fileNumber));
        }
        enter(fileNumber, exemption, "MEMBER_SILENT", new Answer(asked.place(), asked.member(), asked.enteredBy(), asked.row(), asked.dueAt(), asked.endsAt(),
                asked.rule().deemed(), true, null, null, null, Register.ENGINE, register.now()));
    }

    private void enter(String fileNumber, String exemption, String kind, Answer answer) {
        if (store.enter(exemption, answer)) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("member", answer.member());
            facts.put("answer", answer.answer());
            facts.put("conditions", answer.conditions());
            facts.put("reasons", answer.reasons());
            facts.put("reference", answer.reference());
            facts.put("basis", answer.rule().basis());
            if (answer.deemed()) {
                facts.put("silenceMeans", answer.rule().silence().name());
            }
            register.append(fileNumber, kind, answer.givenBy(), facts);
        }
    }
}
