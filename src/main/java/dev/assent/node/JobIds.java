package dev.assent.node;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.springframework.util.ReflectionUtils;

/** Reads which job a command does; the engine has no getter for it. Fails at the start if the field is gone. */
final class JobIds {
    private final Field field = ReflectionUtils.findField(ExecuteJobsCmd.class, "jobId", String.class);

    JobIds() {
        if (field == null) {
            throw new IllegalStateException("This version of the engine has no ExecuteJobsCmd.jobId: nodes could not keep apart whose jobs are whose");
        }
        field.setAccessible(true);
    }

    String of(ExecuteJobsCmd command) {
        return (String) ReflectionUtils.getField(field, command);
    }
}
