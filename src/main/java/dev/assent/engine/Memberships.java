package dev.assent.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** To which groups people belong now. */
@Component
public class Memberships {
    private final IdentityService identity;

    // lazy: the engine itself needs the delegates that use this class
    Memberships(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** The ids of a person's groups. */
    public List<String> of(String person) {
        var who = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
        } finally {
            identity.setAuthentication(who);
        }
    }
}
