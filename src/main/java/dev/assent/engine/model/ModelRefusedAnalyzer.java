package dev.assent.engine.model;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A broken model stops the start with sentences instead of a stack trace. */
class ModelRefusedAnalyzer extends AbstractFailureAnalyzer<ModelRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ModelRefused refused) {
        return new FailureAnalysis(refused.getMessage() + "\n\n" + refused.arabic(),
                "Correct the model and start again.\nصحّح النموذج ثم أعد التشغيل.", refused);
    }
}
