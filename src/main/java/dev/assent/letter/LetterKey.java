package dev.assent.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the operator's key each time letters are signed, so that a new file counts without a restart. */
@Component
class LetterKey {
    private final String file;
    private final char[] password;
    private final boolean selfMade;
    private final Clock clock;

    @Autowired
    LetterKey(@Value("${assent.letters.keystore:}") String file, @Value("${assent.letters.keystore-password:}") String password,
            @Value("${assent.letters.self-made-key:false}") boolean selfMade, Clock clock) {
        this.file = file;
        this.password = password.toCharArray();
        this.selfMade = selfMade;
        this.clock = clock;
    }

    /** @throws NoKey if there is none that may sign now */
    SigningKey current() {
        if (file.isBlank()) {
            throw new NoKey("No key to sign letters is set; name a PKCS#12 file by assent.letters.keystore.");
        }
        Path path = Path.of(file);
        if (selfMade && !Files.exists(path)) {
            SelfMadeKey.make(path, password, clock.instant());
        }
        return valid(read(path));
    }

    private SigningKey read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            List<String> keys = Collections.list(store.aliases()).stream().filter(alias -> isKey(store, alias)).sorted().toList();
            if (keys.isEmpty()) {
                throw new NoKey("The file {0} holds no private key to sign letters with.", path);
            }
            return new SigningKey((PrivateKey) store.getKey(keys.get(0), password),
                    Arrays.stream(store.getCertificateChain(keys.get(0))).map(X509Certificate.class::cast).toList());
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new NoKey("The key to sign letters cannot be read from {0}; is the password of assent.letters.keystore-password right?", path);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException notLoaded) {
            throw new IllegalStateException(notLoaded);
        }
    }

    private SigningKey valid(SigningKey key) {
        Instant now = clock.instant();
        if (now.isAfter(key.certificate().getNotAfter().toInstant())) {
            throw new NoKey("The key to sign letters has expired at {0}; put a new one into {1}.", key.certificate().getNotAfter().toInstant(), file);
        }
        if (now.isBefore(key.certificate().getNotBefore().toInstant())) {
            throw new NoKey("The key to sign letters is valid only from {0}.", key.certificate().getNotBefore().toInstant());
        }
        return key;
    }
}
