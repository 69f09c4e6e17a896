package dev.assent;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports a {@link StartFailure} by its sentence. */
class StartFailureAnalyzer extends AbstractFailureAnalyzer<StartFailure> {
    @Override
    protected FailureAnalysis analyze(Throwable root, StartFailure failure) {
        return new FailureAnalysis(failure.getMessage(), failure.action(), failure);
    }
}
