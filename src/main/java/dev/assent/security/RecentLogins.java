package dev.assent.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute that a password was right: programs send it with every call, and the slow hash is meant for
 * guessers. Only a keyed digest is kept; it contains the stored hash, so a changed password is forgotten at once.
 */
@Component
class RecentLogins {
    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MOST = 1_000;
    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final byte[] key = new byte[32];
    private final Clock clock;

    RecentLogins(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    boolean knows(User user, String password) {
        Instant end = until.get(digest(user, password));
        return end != null && clock.instant().isBefore(end);
    }

    void remember(User user, String password) {
        if (until.size() >= MOST) {
            until.clear();
        }
        until.put(digest(user, password), clock.instant().plus(MEMORY));
    }

    private String digest(User user, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String all = user.getId() + '\n' + user.getPassword() + '\n' + password;
            return Base64.getEncoder().encodeToString(mac.doFinal(all.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
