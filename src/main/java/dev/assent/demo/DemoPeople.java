package dev.assent.demo;

import dev.assent.StartFailure;
import dev.assent.engine.hardening.PersonIds;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the sample people of {@code application-demo.yaml}, once. */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoPeople.Settings.class)
class DemoPeople implements SmartLifecycle {
    /** @param password of all of them; printed at the start */
    @ConfigurationProperties("assent.demo")
    record Settings(String password, List<Person> people) {
    }

    record Person(String id, String first, String last, List<String> groups) {
    }

    private final IdentityService identity;
    private final Settings settings;
    private boolean made;
    // one hash for all who are made at this start: it takes a sixth of a second, and their password is the same and printed
    private UserEntity first;

    DemoPeople(IdentityService identity, Settings settings) {
        this.identity = identity;
        this.settings = settings;
    }

    @Override
    public int getPhase() {
        // agencies find their heads among them, and nobody logs in before
        return -1;
    }

    @Override
    public void start() {
        settings.people().forEach(this::make);
        made = true;
    }

    private void make(Person person) {
        if (!PersonIds.accepts(person.id())) {
            throw new StartFailure("The user id \"" + person.id() + "\" in assent.demo.people cannot be used: it " + PersonIds.RULE + ".",
                    "Correct the id and start again.", null);
        }
        if (identity.createUserQuery().userId(person.id()).count() > 0) {
            return;
        }
        UserEntity user = (UserEntity) identity.newUser(person.id());
        user.setFirstName(person.first());
        user.setLastName(person.last());
        user.setEmail(person.id() + "@veldora.example");
        if (first == null) {
            user.setPassword(settings.password());
        } else {
            user.setSalt(first.getSalt());
            user.setDbPassword(first.getPassword());
        }
        identity.saveUser(user);
        first = user;
        person.groups().forEach(group -> join(person.id(), group));
    }

    private void join(String person, String id) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(id);
            identity.saveGroup(group);
        }
        identity.createMembership(person, id);
    }

    @Override
    public void stop() {
        made = false;
    }

    @Override
    public boolean isRunning() {
        return made;
    }

    Settings settings() {
        return settings;
    }
}
