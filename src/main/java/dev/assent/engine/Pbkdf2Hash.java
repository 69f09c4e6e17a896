package dev.assent.engine;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** Stores passwords as salted PBKDF2-HMAC-SHA512 instead of the engine's single round of SHA-512. */
final class Pbkdf2Hash implements PasswordEncryptor {
    // OWASP's figure for this algorithm; a login costs about a sixth of a second
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private final Pbkdf2PasswordEncoder encoder =
            new Pbkdf2PasswordEncoder("", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);

    private final ThreadLocal<Long> made = ThreadLocal.withInitial(() -> 0L);

    /** How many hashes this thread has computed. */
    long made() {
        return made.get();
    }

    @Override
    public String encrypt(String password) {
        made.set(made.get() + 1);
        return encoder.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        made.set(made.get() + 1);
        return encoder.matches(password, encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2-SHA512-" + ITERATIONS;
    }
}
