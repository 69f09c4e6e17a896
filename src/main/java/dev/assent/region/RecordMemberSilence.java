package dev.assent.region;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A member State was silent: enters what that means by its row. */
@Component
class RecordMemberSilence implements JavaDelegate {
    private final MemberAnswers answers;

    RecordMemberSilence(MemberAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String exemption = RegionalExemption.ID.of(execution);
        answers.silent(RegionalExemption.FILE_NUMBER.of(execution), exemption, answers.asked(exemption, MemberAnswer.place(MemberAnswer.MEMBER.of(execution))));
    }
}
