package dev.assent.register;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Who reads or acts through the API.
 *
 * @param user   user id
 * @param groups the person's groups: agencies, heads, intake, managers …
 */
public record Reader(String user, Set<String> groups) {
    public static final String ADMINISTRATORS = "camunda-admin";

    /** The person of a request. */
    public static Reader of(Authentication login) {
        return new Reader(login.getName(), login.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet()));
    }

    public boolean in(String group) {
        return groups.contains(group);
    }

    /** The same person, as if in none of these groups. */
    public Reader without(Set<String> others) {
        return new Reader(user, groups.stream().filter(group -> !others.contains(group)).collect(Collectors.toSet()));
    }
}
