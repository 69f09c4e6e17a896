package dev.assent.letter;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The key by which letters are signed.
 *
 * @param chain the certificate of the key first, then those that vouch for it
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    X509Certificate certificate() {
        return chain.get(0);
    }

    String owner() {
        return certificate().getSubjectX500Principal().getName();
    }
}
