package dev.assent.halt;

import dev.assent.halt.Halt.Kind;
import dev.assent.register.Register;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Sets files going again, from where they stand, when the cause is mended. */
@Component
class Repairs {
    /** As many attempts as a new step has. */
    private static final int RETRIES = 5;
    private static final String FAILED_JOB = "failedJob";

    private final ManagementService management;
    private final RuntimeService runtime;
    private final NewerModels models;
    private final Restarts restarts;
    private final Register register;

    Repairs(ManagementService management, RuntimeService runtime, NewerModels models, Restarts restarts, Register register) {
        this.management = management;
        this.runtime = runtime;
        this.models = models;
        this.restarts = restarts;
        this.register = register;
    }

    /** What can be set going: what was suspended belongs to who suspended it, and a group gets its members in Admin. */
    static boolean can(Halt halt) {
        return Set.of(Kind.FAILED, Kind.DELETED, Kind.STRANDED).contains(halt.kind());
    }

    /**
     * Sets going what stands still for this reason, as the application.
     *
     * @param newest first moves the process to the newest models, where the old ones are what is wrong
     */
    void repair(Halt halt, boolean newest) {
        if (newest && halt.instance() != null) {
            models.move(halt.instance());
        }
        switch (halt.kind()) {
            case FAILED -> again(halt.subject());
            case DELETED -> restarts.restart(halt.fileNumber());
            case STRANDED -> runtime.createProcessInstanceModification(halt.instance()).cancelAllForActivity(halt.step())
                    .startBeforeActivity(halt.step()).execute();
            default -> throw new IllegalArgumentException(halt.kind().name());
        }
    }

    private void again(String incidentId) {
        var incident = runtime.createIncidentQuery().incidentId(incidentId).singleResult();
        if (incident != null && incident.getIncidentType().equals(FAILED_JOB)) {
            management.setJobRetries(RETRIES).jobId(incident.getConfiguration()).dueDate(Date.from(register.now())).execute();
        } else if (incident != null) {
            // a person's step: the task is still there, to be completed again
            runtime.resolveIncident(incidentId);
        }
    }
}
