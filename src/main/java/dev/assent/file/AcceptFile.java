package dev.assent.file;

import dev.assent.engine.Processes;
import dev.assent.register.Register;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The file is complete: its clock starts now, and its outer limit is fixed. */
@Component
class AcceptFile implements JavaDelegate {
    private final Limits limits;
    private final Completion completion;
    private final Processes processes;

    AcceptFile(Limits limits, Completion completion, Processes processes) {
        this.limits = limits;
        this.completion = completion;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = FileRegistration.FILE_NUMBER.of(execution);
        Date outerLimit = Date.from(limits.of("OuterLimit", execution).deadline());
        Map<String, Object> file = completion.accept(number, outerLimit.toInstant(), FileIntake.CHECKED_BY.find(execution).orElse(Register.ENGINE),
                FileRegistration.FILE.of(execution), FileIntake.REGISTRATION.find(execution).filter(text -> !text.isBlank()));
        FileRegistration.FILE.set(execution, file);
        FileIntake.ACCEPTED.set(execution, true);
        processes.startBy(OuterLimit.FILE_ACCEPTED, number, Map.of(
                FileRegistration.FILE_NUMBER.name(), number, FileRegistration.FILE.name(), file,
                FileRegistration.SETUP.name(), FileRegistration.SETUP.of(execution),
                FileRegistration.AUTHORITY_HEAD.name(), FileRegistration.AUTHORITY_HEAD.of(execution),
                OuterLimit.OUTER_LIMIT.name(), outerLimit));
    }
}
