package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.StartFailure;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {
    private final List<String> console = new ArrayList<>();
    private ProcessEngine engine;
    private IdentityService identity;

    @BeforeEach
    void start() {
        engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:firstadmin").setProcessEngineName("firstadmin")
                .setHistory(ProcessEngineConfiguration.HISTORY_NONE).setEnablePasswordPolicy(true).buildProcessEngine();
        identity = engine.getIdentityService();
        new BaseAuthorizations(identity, engine.getAuthorizationService()).afterPropertiesSet();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    private void start(String id, String password) {
        new FirstAdministrator(identity, id, password, console::add).afterPropertiesSet();
    }

    @Test
    void withoutAPasswordARandomOneIsShownOnce() {
        start("boss", "");
        start("boss", "");
        assertThat(console).singleElement().asString().startsWith("Assent: log in as \"boss\" with the password ");
        String password = console.get(0).replaceAll(".*password (\\S+) and.*", "$1");
        assertThat(identity.checkPassword("boss", password)).isTrue();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list()).extracting("id").containsExactly("boss");
    }

    @Test
    void aGivenPasswordIsTakenAndNeverShown() {
        start("boss", Caller.PASSWORD);
        assertThat(identity.checkPassword("boss", Caller.PASSWORD)).isTrue();
        assertThat(console).isEmpty();
    }

    @Test
    void aPresentAdministratorStaysAsItIs() {
        start("boss", Caller.PASSWORD);
        start("other", "Another-horse-8-battery");
        assertThat(identity.createUserQuery().count()).isEqualTo(1);
    }

    @Test
    void aWeakPasswordOrAnOddIdStopsTheStartInOneSentence() {
        assertThatThrownBy(() -> start("boss", "secret")).isInstanceOf(StartFailure.class)
                .hasMessageContaining("\"boss\" cannot be made").hasMessageNotContaining("secret");
        assertThatThrownBy(() -> start("b@ss", Caller.PASSWORD)).isInstanceOf(StartFailure.class);
    }
}
