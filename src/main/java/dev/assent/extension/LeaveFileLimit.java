package dev.assent.extension;

import dev.assent.notification.Message;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The limit passed before anybody decided: it stands as it was. */
@Component
class LeaveFileLimit implements JavaDelegate {
    private final FileExtensions extensions;

    LeaveFileLimit(FileExtensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.leave(execution.getProcessInstanceId());
        extensions.tell(execution.getProcessInstanceId(), FileExtension.SETUP.of(execution), FileExtension.AUTHORITY.of(execution), "left",
                Message.line("The limit of the file is not extended."), Message.line("It was not decided before the limit of the file passed."));
    }
}
