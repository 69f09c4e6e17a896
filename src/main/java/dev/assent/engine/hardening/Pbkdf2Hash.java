package dev.assent.engine.hardening;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** Stores passwords as salted PBKDF2-HMAC-SHA512 instead of the engine's single round of SHA-512. */
final class Pbkdf2Hash implements PasswordEncryptor {
    /** More at once would only make each of them slower; whoever waits here holds no connection of the database. */
    static final Semaphore PLACES = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    // OWASP's figure for this algorithm; a login costs about a sixth of a second
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final ThreadLocal<Compared> COMPARED = new ThreadLocal<>();

    private record Compared(String password, String encrypted, boolean equal) {
        boolean answers(String asked, String stored) {
            return password.equals(asked) && encrypted.equals(stored);
        }
    }

    private final Pbkdf2PasswordEncoder encoder =
            new Pbkdf2PasswordEncoder("", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);

    private final ThreadLocal<Long> made = ThreadLocal.withInitial(() -> 0L);

    /** How many hashes this thread has computed. */
    long made() {
        return made.get();
    }

    /** Compares first, and lets the step, which would compare the same two again, take that result. */
    static <T> T compareBefore(BooleanSupplier compare, Supplier<T> step) {
        COMPARED.set(new Compared("", "", false));
        try {
            compare.getAsBoolean();
            return step.get();
        } finally {
            COMPARED.remove();
        }
    }

    @Override
    public String encrypt(String password) {
        made.set(made.get() + 1);
        PLACES.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            PLACES.release();
        }
    }

    @Override
    public boolean check(String password, String encrypted) {
        Compared known = COMPARED.get();
        if (known != null && known.answers(password, encrypted)) {
            return known.equal();
        }
        boolean equal = matches(password, encrypted);
        if (known != null) {
            COMPARED.set(new Compared(password, encrypted, equal));
        }
        return equal;
    }

    private boolean matches(String password, String encrypted) {
        made.set(made.get() + 1);
        PLACES.acquireUninterruptibly();
        try {
            return encoder.matches(password, encrypted);
        } finally {
            PLACES.release();
        }
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2-SHA512-" + ITERATIONS;
    }
}
