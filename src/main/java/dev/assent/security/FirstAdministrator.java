package dev.assent.security;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import dev.assent.StartFailure;
import java.security.SecureRandom;
import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator, a direct member of {@code camunda-admin}: as long as there is none, Camunda's setup page
 * would give the right to whoever comes first (CVE-2026-77226).
 */
@Component
@DependsOn("baseAuthorizations")
class FirstAdministrator implements InitializingBean {
    // without letters and digits that look alike: somebody will type this
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private final IdentityService identity;
    private final String id;
    private final String password;
    private final Consumer<String> console;

    @Autowired
    FirstAdministrator(IdentityService identity, @Value("${assent.admin.id:admin}") String id,
            @Value("${assent.admin.password:}") String password) {
        // the console and not the log: a log file is kept and copied, this is to be read once
        this(identity, id, password, System.out::println);
    }

    FirstAdministrator(IdentityService identity, String id, String password, Consumer<String> console) {
        this.identity = identity;
        this.id = id;
        this.password = password;
        this.console = console;
    }

    @Override
    public void afterPropertiesSet() {
        if (identity.createUserQuery().memberOfGroup(CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        if (identity.createUserQuery().userId(id).count() == 0) {
            create();
        }
        identity.createMembership(id, CAMUNDA_ADMIN);
    }

    private void create() {
        User user = identity.newUser(id);
        user.setFirstName("First");
        user.setLastName("Administrator");
        String first = password.isEmpty() ? random() : password;
        user.setPassword(first);
        try {
            identity.saveUser(user);
        } catch (ProcessEngineException refused) {
            throw new StartFailure("The first administrator \"" + id + "\" cannot be made: the id takes letters and digits only,"
                    + " the password at least 10 characters with capital and small letters, a digit and another sign.",
                    "Change assent.admin.id or assent.admin.password.", refused);
        }
        if (password.isEmpty()) {
            console.accept("Assent: log in as \"" + id + "\" with the password " + first
                    + " and change it; it is not shown again.");
        }
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        random.ints(18, 0, LETTERS.length()).forEach(at -> password.append(LETTERS.charAt(at)));
        // the policy wants every kind of sign; the strength is in the 18 above
        return password.insert(9, "-").append("-aA7").toString();
    }
}
