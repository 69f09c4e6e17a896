package dev.assent.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Reads people and their groups from the engine, fresh for every request: a right taken away is gone at once. */
@Component
class People {
    private final IdentityService identity;

    People(IdentityService identity) {
        this.identity = identity;
    }

    User find(String id) {
        return identity.createUserQuery().userId(id).singleResult();
    }

    /** A login whose authorities are the person's groups. */
    Authentication authenticated(String id) {
        List<String> groups = identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).toList();
        return UsernamePasswordAuthenticationToken.authenticated(id, null, AuthorityUtils.createAuthorityList(groups));
    }
}
