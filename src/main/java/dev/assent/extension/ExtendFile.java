package dev.assent.extension;

import dev.assent.notification.Message;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Another person than the one who asked agrees: the clock of the file gets so much more. */
@Component
class ExtendFile implements JavaDelegate {
    private final FileExtensions extensions;

    ExtendFile(FileExtensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.agree(execution.getProcessInstanceId(), FileExtension.AGREED_AMOUNT.of(execution).intValue(), FileExtension.DECIDED_BY.of(execution));
        extensions.tell(execution.getProcessInstanceId(), FileExtension.SETUP.of(execution), FileExtension.AUTHORITY.of(execution), "agreed", Message.line("The limit of the file is extended."));
    }
}
