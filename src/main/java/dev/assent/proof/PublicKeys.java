package dev.assent.proof;

import org.springframework.stereotype.Component;

/** The public keys by which anybody checks signatures of this register without it. */
@Component
public class PublicKeys {
    private final RecordKey key;

    PublicKeys(RecordKey key) {
        this.key = key;
    }

    /** All of them, one PEM after the other. */
    public String pem() {
        return key.publicPems();
    }
}
