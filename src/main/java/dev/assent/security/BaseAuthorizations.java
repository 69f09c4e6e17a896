package dev.assent.security;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Sees to it at every start that the fixed groups exist and may do what they need. Tasks need no entry: candidates of a
 * task get their right from the engine when the task is made.
 */
@Component
class BaseAuthorizations implements InitializingBean {
    private static final String INVESTIGATION = "SuspectedTransfer";
    private static final String INQUIRY = "InquiryEntry";
    private static final List<Grant> GRANTS = List.of(
            Grant.all("auditors", PROCESS_DEFINITION, READ, READ_HISTORY),
            new Grant("auditors", APPLICATION, "cockpit", ACCESS),
            Grant.all("managers", PROCESS_DEFINITION, READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
            Grant.all("managers", PROCESS_INSTANCE, READ),
            Grant.all("managers", TASK, READ),
            Grant.all("managers", DECISION_DEFINITION, READ, READ_HISTORY),
            Grant.all("managers", DECISION_REQUIREMENTS_DEFINITION, READ),
            new Grant("managers", APPLICATION, "cockpit", ACCESS),
            // an operator sees where a file stands and has failed steps tried again; he moves, suspends and deletes nothing
            Grant.all("operators", PROCESS_DEFINITION, READ, READ_INSTANCE, READ_TASK, ProcessDefinitionPermissions.RETRY_JOB),
            Grant.all("operators", PROCESS_INSTANCE, READ, ProcessInstancePermissions.RETRY_JOB),
            Grant.all("operators", BATCH, READ, BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES),
            Grant.all("operators", DEPLOYMENT, READ),
            Grant.all("operators", DECISION_DEFINITION, READ),
            new Grant("operators", APPLICATION, "cockpit", ACCESS),
            // not DELETE: with a deployment its running files would go
            Grant.all("designers", DEPLOYMENT, CREATE, READ),
            Grant.all("designers", PROCESS_DEFINITION, READ),
            Grant.all("designers", DECISION_DEFINITION, READ),
            Grant.all("designers", DECISION_REQUIREMENTS_DEFINITION, READ),
            new Grant("designers", APPLICATION, "cockpit", ACCESS),
            new Grant("intake", APPLICATION, "tasklist", ACCESS),
            new Grant("intake", PROCESS_DEFINITION, "FileRegistration", READ, CREATE_INSTANCE),
            new Grant("intake", PROCESS_DEFINITION, INVESTIGATION, READ, CREATE_INSTANCE),
            Grant.all("intake", PROCESS_INSTANCE, CREATE));
    private final IdentityService identity;
    private final AuthorizationService authorizations;

    BaseAuthorizations(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    @Override
    public void afterPropertiesSet() {
        group(CAMUNDA_ADMIN, "Administrators", Groups.GROUP_TYPE_SYSTEM);
        group("managers", "Managers", Groups.GROUP_TYPE_WORKFLOW);
        group("designers", "Process designers", Groups.GROUP_TYPE_WORKFLOW);
        group("auditors", "Auditors", Groups.GROUP_TYPE_WORKFLOW);
        group("operators", "Operators", Groups.GROUP_TYPE_WORKFLOW);
        group("intake", "Intake", Groups.GROUP_TYPE_WORKFLOW);
        Stream.of(Resources.values()).map(resource -> Grant.all(CAMUNDA_ADMIN, resource, ALL))
                .forEach(grant -> grant.ensure(authorizations));
        GRANTS.forEach(grant -> grant.ensure(authorizations));
    }

    /**
     * Lets the members of an agency, its heads and those of higher rank use Tasklist; what they see there follows from their tasks.
     * Any of them may lead a file, and then enters what other States ask about it; on which files, the process finds out.
     *
     * @param groups such as {@code foreignAffairs}, {@code foreignAffairsHead}
     */
    public void agency(String... groups) {
        for (String group : groups) {
            new Grant(group, APPLICATION, "tasklist", ACCESS).ensure(authorizations);
            new Grant(group, PROCESS_DEFINITION, INQUIRY, READ, CREATE_INSTANCE).ensure(authorizations);
            Grant.all(group, PROCESS_INSTANCE, CREATE).ensure(authorizations);
        }
    }

    /** Lets a deciding authority and its heads begin what is not begun by an application: the investigation of a suspected transfer. */
    public void authority(String... groups) {
        for (String group : groups) {
            new Grant(group, PROCESS_DEFINITION, INVESTIGATION, READ, CREATE_INSTANCE).ensure(authorizations);
            Grant.all(group, PROCESS_INSTANCE, CREATE).ensure(authorizations);
        }
    }

    private void group(String id, String name, String type) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType(type);
            identity.saveGroup(group);
        }
    }
}
