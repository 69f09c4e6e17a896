package dev.assent.security;

import dev.assent.engine.AsApplication;
import dev.assent.notification.People;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Mail addresses from the engine's own users. */
@Component
class GroupMembers implements People {
    /** RFC 5321, 4.5.3.1.3 */
    private static final int LONGEST = 254;
    private final IdentityService identity;
    private final AsApplication application;

    GroupMembers(@Lazy IdentityService identity, AsApplication application) {
        this.identity = identity;
        this.application = application;
    }

    @Override
    public List<String> mailOf(String group) {
        return application.take(() -> identity.createUserQuery().memberOfGroup(group).list().stream().map(User::getEmail)
                .filter(GroupMembers::reaches).toList());
    }

    // everybody writes his own address in his profile; one that is none must not stop the step that tells a whole group
    static boolean reaches(String mail) {
        try {
            return mail != null && mail.length() <= LONGEST && mail.contains("@") && InternetAddress.parse(mail, true).length == 1 && mail.chars().noneMatch(Character::isISOControl);
        } catch (AddressException none) {
            return false;
        }
    }
}
