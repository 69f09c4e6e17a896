package dev.assent.region;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters what a member State answered, as somebody of the group that keeps its letters has said it in this very task. */
@Component
class RecordMemberAnswer implements JavaDelegate {
    private final MemberAnswers answers;
    private final DoneByGroup done;

    RecordMemberAnswer(MemberAnswers answers, DoneByGroup done) {
        this.answers = answers;
        this.done = done;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String file = RegionalExemption.FILE_NUMBER.of(execution);
        Answer asked = answers.asked(RegionalExemption.ID.of(execution), MemberAnswer.place(MemberAnswer.MEMBER.of(execution)));
        String person = MemberAnswer.ENTERED.find(execution).orElse("");
        done.demand(person, MemberAnswer.STEP, file, RegionalExemption.SETUP.of(execution), asked.enteredBy(), execution.getProcessInstanceId());
        answers.given(file, RegionalExemption.ID.of(execution), asked, new MemberAnswers.Said(MemberAnswer.ANSWER.of(execution), MemberAnswer.CONDITIONS.find(execution).orElse(null),
                MemberAnswer.REASONS.find(execution).orElse(null), MemberAnswer.REFERENCE.find(execution).orElse(null), person));
    }
}
