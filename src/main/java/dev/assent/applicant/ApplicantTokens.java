package dev.assent.applicant;

import dev.assent.file.FileUnknown;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The token on a receipt: derived from a secret of this installation, so that asking twice gives the same one. It is made to be typed; the long form that
 * receipts carried before opens its file as well.
 */
@Component
public class ApplicantTokens {
    private static final String BEARER = "Bearer ";
    private static final String NAME = "applicant-token-secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final JdbcClient jdbc;
    private volatile SecretKeySpec key;

    ApplicantTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String of(String fileNumber) {
        return TypedToken.of(secret(fileNumber));
    }

    /**
     * Proves that something was said by who could open this file then; void as soon as another receipt replaces the one that opened it.
     *
     * @param purpose so that what was sealed for one thing serves no other
     */
    public String seal(String fileNumber, String purpose, String said) {
        return BASE64.encodeToString(mac(new SecretKeySpec(secret(fileNumber), ALGORITHM), purpose + "\n" + said));
    }

    private byte[] secret(String fileNumber) {
        return mac(key(), said(fileNumber));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // a receipt that replaces another has another token
    private String said(String fileNumber) {
        int generation = jdbc.sql("select generation from register.receipt where file_number = ?").param(fileNumber).query(Integer.class).optional().orElse(0);
        return generation == 0 ? fileNumber : fileNumber + "#" + generation;
    }

    /** Is this the token of this file? Takes as long for a wrong one as for the right one, and for a file that is not there. */
    public boolean matches(String fileNumber, String token) {
        byte[] secret = secret(fileNumber);
        return equal(TypedToken.of(secret), TypedToken.read(token)) | equal(BASE64.encodeToString(secret), token);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Does this header {@code Authorization: Bearer …} carry the token of this file? */
    public boolean open(String fileNumber, String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && matches(fileNumber, header.substring(BEARER.length()).strip());
    }

    /**
     * Refuses whoever does not carry the token of this file.
     *
     * @throws FileUnknown so that an address tells nobody which files exist
     */
    public void demand(String fileNumber, String header) {
        if (!open(fileNumber, header)) {
            throw new FileUnknown();
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            String secret = stored();
            key = new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM);
        }
        return key;
    }

    private String stored() {
        return jdbc.sql("select setting_value from register.setting where name = ?").param(NAME).query(String.class)
                .optional().orElseThrow();
    }

    /** Makes the secret at the first start. */
    @jakarta.annotation.PostConstruct
    void prepare() {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        if (jdbc.sql("select count(*) from register.setting where name = ?").param(NAME).query(Integer.class).single() == 0) {
            try {
                jdbc.sql("insert into register.setting (name, setting_value) values (?, ?)")
                        .params(NAME, HexFormat.of().formatHex(fresh)).update();
            } catch (DuplicateKeyException already) {
                // another node of the same installation was first; its secret is ours
            }
        }
    }
}
