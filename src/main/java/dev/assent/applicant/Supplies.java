package dev.assent.applicant;

import dev.assent.engine.Processes;
import dev.assent.engine.Refusal;
import dev.assent.register.Register;
import dev.assent.text.Texts;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the applicant supplies when he was asked. */
@Component
public class Supplies {
    static final String ITEMS_SUPPLIED = "ItemsSupplied";

    private final Questions questions;
    private final Register register;
    private final Processes processes;
    private final Texts texts;
    private final ObjectProvider<WhileIncomplete> waiting;

    Supplies(Questions questions, Register register, Processes processes, Texts texts, ObjectProvider<WhileIncomplete> waiting) {
        this.questions = questions;
        this.register = register;
        this.processes = processes;
        this.texts = texts;
        this.waiting = waiting;
    }

    /** Keeps the answer and lets the check of completeness begin again. */
    @Transactional
    public void supply(String fileNumber, String answer, String person) {
        if (answer.isBlank()) {
            throw new Refusal(texts.say("Say what you supply in the field 'answer'."));
        }
        if (keep(fileNumber, answer, person) == 0) {
            throw new Refusal(texts.say("No question is open on this file."));
        }
        processes.tell(ITEMS_SUPPLIED, fileNumber);
    }

    /** Keeps the answer to every open question and enters it; returns how many there were. */
    public int keep(String fileNumber, String answer, String person) {
        waiting.orderedStream().forEach(each -> each.supplied(fileNumber));
        int answered = questions.answer(fileNumber, answer);
        register.append(fileNumber, "ITEMS_SUPPLIED", person, Map.of("answer", answer));
        return answered;
    }
}
