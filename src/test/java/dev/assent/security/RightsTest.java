package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class RightsTest {
    @Autowired
    private Caller caller;
    @Autowired
    private BaseAuthorizations base;
    @Autowired
    private AuthorizationService authorizations;
    @Autowired
    private IdentityService identity;
    @Autowired
    private TaskService tasks;

    @Test
    void startingAgainAddsNothing() {
        base.agency("rightsAgency");
        long before = authorizations.createAuthorizationQuery().count();
        base.afterPropertiesSet();
        base.agency("rightsAgency");
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    @Test
    void anAgencyAndItsHeadUseTasklistEnterInquiriesOfOtherStatesAndDoNothingElse() {
        base.agency("rightsAgency", "rightsAgencyHead");
        for (String group : new String[] {"rightsAgency", "rightsAgencyHead"}) {
            assertThat(authorizations.createAuthorizationQuery().groupIdIn(group).list())
                    .extracting(one -> one.getResourceType() + " " + one.getResourceId()).containsExactlyInAnyOrder(
                            Resources.APPLICATION.resourceType() + " tasklist", Resources.PROCESS_DEFINITION.resourceType() + " InquiryEntry",
                            Resources.PROCESS_INSTANCE.resourceType() + " *");
        }
    }

    @Test
    void peopleSeeOnlyThemselves() {
        String user = caller.person("rightsUser", "intake");
        assertThat(caller.get(user, "/engine-rest/user").body()).contains("rightsUser").doesNotContain("admin");
        assertThat(caller.get(user, "/engine-rest/deployment").body()).isEqualTo("[]");
    }

    @Test
    void intakeStartsRegistrationsOnlyAndManagersOnlyRead() {
        caller.person("rightsUser", "intake");
        assertThat(may("intake", Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, "FileRegistration")).isTrue();
        assertThat(may("intake", Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, "LicenseFile")).isFalse();
        assertThat(may("managers", Permissions.READ_HISTORY, Resources.PROCESS_DEFINITION, "LicenseFile")).isTrue();
        assertThat(may("managers", Permissions.UPDATE, Resources.TASK, "any")).isFalse();
        assertThat(may("managers", Permissions.DELETE, Resources.PROCESS_INSTANCE, "any")).isFalse();
    }

    private boolean may(String group, Permissions permission, Resources resource, String id) {
        return authorizations.isUserAuthorized("nobody", java.util.List.of(group), permission, resource, id);
    }

    @Test
    void whoWorksOnATaskCannotHandItOnOrChangeWhatIsKnown() {
        String user = caller.person("rightsUser", "intake");
        Task task = tasks.newTask();
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), "intake");
        String path = "/engine-rest/task/" + task.getId();
        assertThat(caller.post(user, path + "/assignee", "{\"userId\":\"admin\"}").statusCode()).isEqualTo(403);
        assertThat(caller.call("PUT", user, path + "/variables/decision", "{\"value\":\"GRANTED\"}",
                "Content-Type", "application/json").statusCode()).isEqualTo(403);
        assertThat(caller.post(caller.person("rightsOther"), path + "/complete", "{}").statusCode()).isEqualTo(403);
        assertThat(caller.post(user, path + "/claim", "{\"userId\":\"rightsUser\"}").statusCode()).isEqualTo(204);
        assertThat(caller.post(user, path + "/complete", "{}").statusCode()).isEqualTo(204);
    }

    @Test
    void weakPasswordsAreRefusedAndGoodOnesStoredSlowly() {
        User weak = identity.newUser("rightsWeak");
        weak.setPassword("secret");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> identity.saveUser(weak)).hasMessageContaining("policy");
        caller.person("rightsUser", "intake");
        assertThat(identity.createUserQuery().userId("rightsUser").singleResult().getPassword())
                .startsWith("{PBKDF2-SHA512-210000}").doesNotContain(Caller.PASSWORD);
    }
}
