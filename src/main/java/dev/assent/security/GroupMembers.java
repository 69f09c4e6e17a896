package dev.assent.security;

import dev.assent.engine.AsApplication;
import dev.assent.notification.People;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Mail addresses from the engine's own users. */
@Component
class GroupMembers implements People {
    private final IdentityService identity;
    private final AsApplication application;

    GroupMembers(@Lazy IdentityService identity, AsApplication application) {
        this.identity = identity;
        this.application = application;
    }

    @Override
    public List<String> mailOf(String group) {
        return application.take(() -> identity.createUserQuery().memberOfGroup(group).list().stream().map(User::getEmail)
                .filter(mail -> mail != null && !mail.isBlank()).toList());
    }
}
