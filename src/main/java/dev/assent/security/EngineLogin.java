package dev.assent.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Checks name and password with the engine, which counts failures and locks an account by itself. As the only provider bean
 * it serves every chain; named in a chain as well, it would be asked, and would count a failure, twice.
 */
@Component
class EngineLogin implements AuthenticationProvider {
    private final IdentityService identity;
    private final People people;
    private final RecentLogins recent;

    EngineLogin(IdentityService identity, People people, RecentLogins recent) {
        this.identity = identity;
        this.people = people;
        this.recent = recent;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String id = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        User user = people.find(id);
        if (user == null) {
            // as slow as a wrong password, so that time does not tell who exists
            identity.checkPassword(id, password);
            throw new BadCredentialsException("wrong name or password");
        }
        if (!recent.knows(user, password)) {
            if (!identity.checkPassword(id, password)) {
                throw new BadCredentialsException("wrong name or password");
            }
            recent.remember(user, password);
        }
        return people.authenticated(user.getId());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
