package dev.assent.security;

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

    GroupMembers(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public List<String> mailOf(String group) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return identity.createUserQuery().memberOfGroup(group).list().stream().map(User::getEmail)
                    .filter(mail -> mail != null && !mail.isBlank()).toList();
        } finally {
            identity.setAuthentication(person);
        }
    }
}
