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
    private final AsApplication application;

    // lazy: the engine itself needs the delegates that use this class
    Memberships(@Lazy IdentityService identity, AsApplication application) {
        this.identity = identity;
        this.application = application;
    }

    /** The ids of a person's groups. */
    public List<String> of(String person) {
        return application.take(() -> identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList());
    }
}
