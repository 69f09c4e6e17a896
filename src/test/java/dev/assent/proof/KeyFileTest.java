package dev.assent.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures of the record are those that anybody's Ed25519 makes and checks. */
class KeyFileTest {
    private static final byte[] HASH = "0123456789abcdef".repeat(4).getBytes();

    @Test
    @DisplayName("The JDK makes the same signature with the key of the file, and holds ours for valid")
    void anybodys(@TempDir Path folder) throws Exception {
        KeyFile.make(folder.resolve("current.pem"));
        KeyPair pair = KeyFile.read(folder.resolve("current.pem"));
        Signature ours = KeyFile.signature();
        ours.initSign(pair.getPrivate());
        ours.update(HASH);
        byte[] signed = ours.sign();

        KeyFactory jdk = KeyFactory.getInstance("Ed25519");
        Signature theirs = Signature.getInstance("Ed25519");
        theirs.initSign(jdk.generatePrivate(new PKCS8EncodedKeySpec(pair.getPrivate().getEncoded())));
        theirs.update(HASH);
        assertThat(theirs.sign()).isEqualTo(signed);
        theirs.initVerify(jdk.generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded())));
        theirs.update(HASH);
        assertThat(theirs.verify(signed)).isTrue();
    }

    @Test
    @DisplayName("A key keeps its name, whoever reads it: the SHA-256 of its public half is that of the JDK's")
    void name(@TempDir Path folder) throws Exception {
        KeyFile.make(folder.resolve("current.pem"));
        byte[] ours = KeyFile.readPublic(folder.resolve("current.pem")).getEncoded();
        assertThat(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(ours)).getEncoded()).isEqualTo(ours);
    }
}
