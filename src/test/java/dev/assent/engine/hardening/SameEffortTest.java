package dev.assent.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.ProcedureTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class SameEffortTest {
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private IdentityService identity;

    private long hashesOf(String name, String password) {
        Pbkdf2Hash hash = (Pbkdf2Hash) ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getPasswordEncryptor();
        long before = hash.made();
        identity.checkPassword(name, password);
        return hash.made() - before;
    }

    @Test
    @DisplayName("A name that nobody has, a wrong password, an account that waits and one that is locked cost one hash each")
    void oneHashEach() {
        User user = identity.newUser("sameEffort");
        user.setPassword("Correct-horse-7-battery");
        identity.saveUser(user);
        assertThat(hashesOf("nobodyHasThisName", "x")).isEqualTo(1);
        assertThat(hashesOf("sameEffort", "Correct-horse-7-battery")).isEqualTo(1);
        assertThat(hashesOf("sameEffort", "wrong")).isEqualTo(1);
        assertThat(hashesOf("sameEffort", "while it has to wait")).isEqualTo(1);
        identity.deleteUser("sameEffort");
    }
}
