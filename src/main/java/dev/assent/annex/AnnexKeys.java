package dev.assent.annex;

import dev.assent.register.Sha256;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that annexes are encrypted with, in the folder that {@code assent.annex-key} names: {@code current.key} for what is added, other {@code .key} files for what
 * was encrypted by keys of earlier times. Each is 32 bytes as Base64. The first is made when the first annex is added, if the operator has put none there.
 */
@Component
class AnnexKeys {
    private static final int BYTES = 32;

    private final Path folder;

    AnnexKeys(@Value("${assent.annex-key:./data/annex-key}") Path folder) {
        this.folder = folder;
    }

    /** @param name by which an annex says with which key it is encrypted */
    record Named(String name, SecretKey key) {
        private static Named of(byte[] bytes) {
            return new Named(Sha256.of(bytes).substring(0, 16), new SecretKeySpec(bytes, "AES"));
        }
    }

    /**
     * The key of what is added now.
     *
     * @param first nothing is encrypted yet, so that a missing key may be made
     * @throws AnnexRefused if there is none, or none that can be read
     */
    Named current(boolean first) {
        Path file = folder.resolve("current.key");
        try {
            if (!Files.exists(file) && first) {
                make(file);
            }
            return read(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw AnnexRefused.noKey();
        }
    }

    /** The key of this name; empty: it is not in the folder. */
    Optional<SecretKey> find(String name) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".key")).flatMap(file -> readable(file).stream()).filter(key -> key.name().equals(name))
                    .map(Named::key).findFirst();
        } catch (IOException noFolder) {
            return Optional.empty();
        }
    }

    // one that is spoilt hides none of the others
    private static Optional<Named> readable(Path file) {
        try {
            return Optional.of(read(file));
        } catch (IOException | IllegalArgumentException spoilt) {
            return Optional.empty();
        }
    }

    private static Named read(Path file) throws IOException {
        byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
        if (key.length != BYTES) {
            throw new IOException("a key has 32 bytes");
        }
        return Named.of(key);
    }

    // whoever was quicker has made it
    private void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "new", ".half");
        if (Files.getFileStore(half).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(half, Base64.getEncoder().encodeToString(key));
        // a link, unlike a move, never takes the place of a key that somebody else has just begun to use
        try {
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException quicker) {
            return;
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
