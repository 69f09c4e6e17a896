package dev.assent.extension;

import dev.assent.notification.Message;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever decides does not agree, and says why. */
@Component
class RefuseFileExtension implements JavaDelegate {
    private final FileExtensions extensions;

    RefuseFileExtension(FileExtensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reasons = FileExtension.REFUSAL_REASONS.of(execution);
        extensions.refuse(execution.getProcessInstanceId(), reasons, FileExtension.DECIDED_BY.of(execution));
        extensions.tell(execution.getProcessInstanceId(), FileExtension.SETUP.of(execution), FileExtension.AUTHORITY.of(execution), "refused",
                Message.line("The limit of the file is not extended."), Message.line("Reasons: {0}", reasons));
    }
}
