package dev.assent.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key that nobody vouches for, to try letters with: a reader verifies the signature and says that the signer is unknown. */
final class SelfMadeKey {
    private static final Duration LONG = Duration.ofDays(3650);

    private SelfMadeKey() {
    }

    static void make(Path file, char[] password, Instant now) {
        make(file, password, now.minus(Duration.ofDays(1)), now.plus(LONG));
    }

    static void make(Path file, char[] password, Instant from, Instant until) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            KeyPair pair = generator.generateKeyPair();
            X500Name name = new X500Name("CN=Self-made-key-of-Assent");
            var builder = new JcaX509v3CertificateBuilder(name, new BigInteger(127, new SecureRandom()), Date.from(from), Date.from(until), name, pair.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("letters", pair.getPrivate(), password, new Certificate[] {certificate});
            store(store, file, password);
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new NoKey("The key to sign letters cannot be written to {0}.", file);
        }
    }

    // whole or not at all; where two nodes begin at once the last one's is there for both
    private static void store(KeyStore store, Path file, char[] password) throws IOException, GeneralSecurityException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, "letters", ".p12");
        try (OutputStream out = Files.newOutputStream(whole)) {
            store.store(out, password);
        }
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
