package dev.assent.proof;

import dev.assent.StartFailure;
import dev.assent.register.Seal;
import dev.assent.register.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key that signs the record: in a folder outside the database, which {@code assent.record-key} names. Its file is
 * {@code current.pem}; public keys of earlier times are the other {@code .pem} files. A missing key is made once, for a database
 * that has not been signed yet; after that a start without it is refused, for another key would prove nothing.
 */
@Component
class RecordKey implements Seal {
    private static final String SETTING = "record-key";

    private final String name;
    private final KeyPair current;
    private final Map<String, PublicKey> known = new HashMap<>();
    private final Proved proved = new Proved();
    private final boolean first;

    RecordKey(JdbcClient jdbc, @Value("${assent.record-key:./data/record-key}") Path folder) {
        Optional<String> used = jdbc.sql("select setting_value from register.setting where name = ?").param(SETTING).query(String.class).optional();
        Path file = folder.resolve("current.pem");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                remember(folder);
                demandKnown(used, folder);
                KeyFile.make(file);
            }
            current = KeyFile.read(file);
            name = name(current.getPublic());
            remember(folder);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw unusable(folder, unreadable);
        }
        first = used.isEmpty();
        demandKnown(used, folder);
        use(jdbc, used);
    }

    private void remember(Path folder) throws IOException, GeneralSecurityException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path pem : files.filter(each -> each.toString().endsWith(".pem") && !each.getFileName().toString().startsWith("new")).toList()) {
                PublicKey key = KeyFile.readPublic(pem);
                known.put(name(key), key);
            }
        }
    }

    private void demandKnown(Optional<String> used, Path folder) {
        if (used.isPresent() && !known.containsKey(used.get())) {
            throw missing(used.get(), folder);
        }
    }

    private static StartFailure unusable(Path folder, Exception why) {
        return new StartFailure("The key that signs the record cannot be read or made in " + folder.toAbsolutePath() + ": " + why.getMessage(), "Set assent.record-key.", why);
    }

    private static StartFailure missing(String key, Path folder) {
        return new StartFailure("The record of this database is signed with the key " + key + ", which is not in " + folder.toAbsolutePath() + ".", "Put it back.", null);
    }

    private void use(JdbcClient jdbc, Optional<String> used) {
        if (used.isEmpty()) {
            jdbc.sql("insert into register.setting (name, setting_value) values (?, ?)").params(SETTING, name).update();
        } else if (!used.get().equals(name)) {
            jdbc.sql("update register.setting set setting_value = ? where name = ?").params(name, SETTING).update();
        }
    }

    /** Is this the first start with a key on this database? */
    boolean first() {
        return first;
    }

    /** The public key as a PEM text, for whoever wants to check signatures without Assent. */
    String publicPem() {
        return KeyFile.pem(current.getPublic());
    }

    /** Every public key that is known here, each as PEM: those of earlier times have signed old entries. */
    String publicPems() {
        return known.values().stream().map(KeyFile::pem).sorted().collect(Collectors.joining());
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String sign(String hash) {
        try {
            Signature signature = KeyFile.signature();
            signature.initSign(current.getPrivate());
            signature.update(hash.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean valid(String hash, String key, String signature) {
        PublicKey signer = known.get(key);
        return signer != null && signature != null && proved.holds(key + hash + signature, () -> signed(hash, signer, signature));
    }

    private static boolean signed(String hash, PublicKey signer, String signature) {
        try {
            Signature check = KeyFile.signature();
            check.initVerify(signer);
            check.update(hash.getBytes(StandardCharsets.US_ASCII));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            // no signature of this key at all
            return false;
        }
    }

    private static String name(PublicKey key) {
        return Sha256.of(key.getEncoded()).substring(0, 16);
    }
}
