package dev.assent.file;

import dev.assent.engine.Processes;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The outer limit has passed: recorded, told to the head, and told to the setup in case it gives this a meaning. */
@Component
class AnnounceOuterLimit implements JavaDelegate {
    private final Register register;
    private final Notices notices;
    private final Processes processes;

    AnnounceOuterLimit(Register register, Notices notices, Processes processes) {
        this.register = register;
        this.notices = notices;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = FileRegistration.FILE_NUMBER.of(execution);
        register.append(number, "OUTER_LIMIT_REACHED", Register.ENGINE, Map.of("outerLimit", OuterLimit.OUTER_LIMIT.of(execution).toInstant().toString()));
        notices.toGroup(number + "/outer-limit", number, FileRegistration.SETUP.of(execution), FileRegistration.AUTHORITY_HEAD.of(execution),
                Message.about(number, "License file {0} is overdue",
                        Message.line("The outer limit of the file has passed and it is not decided. A task waits for you.")));
        processes.tell(OuterLimit.OUTER_LIMIT_REACHED, number);
    }
}
