package dev.assent.signature;

import dev.assent.engine.duty.Completions.Step;
import java.util.List;

/** What is signed, in which steps of which block, and the answer by which the last of them says yes. */
public enum Signing {
    DECISION("DecisionDrafting", "countersigned", "Task_DraftDecision", "Task_CountersignDecision"),
    CLASSIFICATION("LineClassification", "classificationConfirmed", "Task_ClassifyLines", "Task_ConfirmClassification"),
    OWN_USE("OwnUse", "ownUseConfirmed", "Task_ExamineOwnUse", "Task_ConfirmOwnUse"),
    /** of a license that two others have signed */
    CERTIFICATE("EndUseCertificate", null, "Task_IssueEndUseCertificate");

    private final String yes;
    private final List<Step> steps;

    Signing(String block, String yes, String... tasks) {
        this.yes = yes;
        this.steps = List.of(tasks).stream().map(task -> new Step(block, task)).toList();
    }

    /** In their order. */
    List<Step> steps() {
        return steps;
    }

    /** Name of the answer; null: the step itself says it. */
    String yes() {
        return yes;
    }
}
