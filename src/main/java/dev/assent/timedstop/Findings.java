package dev.assent.timedstop;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What came of it.
 *
 * @param finding FAVOURABLE, UNFAVOURABLE or NONE; null where nobody entered anything
 * @param words   what exactly was found or answered; null where nobody entered anything
 */
record Findings(OutsideStep.Outcome outcome, String finding, String words) {
    static Findings of(VariableScope scope, StopWindows windows) {
        boolean entered = OutsideStep.ENTERED_BY.find(scope).isPresent();
        boolean lain = windows.begun() != null && windows.rule().liesFor() != null;
        return new Findings(entered ? OutsideStep.Outcome.ANSWERED : lain ? OutsideStep.Outcome.LAIN : OutsideStep.Outcome.UNANSWERED,
                OutsideStep.FINDING.find(scope).orElse(null), OutsideStep.FINDINGS.find(scope).orElse(null));
    }
}
