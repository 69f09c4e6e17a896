package dev.assent.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TypedTokenTest {
    private static byte[] secret(int seed) {
        byte[] secret = new byte[32];
        new java.util.Random(seed).nextBytes(secret);
        return secret;
    }

    @Test
    @DisplayName("A token is read as it was printed, however it is typed: small, with spaces, without dashes, with the digits of an Arabic keyboard")
    void typed() {
        String token = TypedToken.of(secret(1));
        assertThat(token).matches("([A-HJ-NP-Z2-9]{4}-){5}[A-HJ-NP-Z2-9]{4}");
        assertThat(TypedToken.read(token)).isEqualTo(token);
        assertThat(TypedToken.read("  " + token.toLowerCase().replace("-", " ") + "\n")).isEqualTo(token);
        assertThat(TypedToken.read(token.replace("-", ""))).isEqualTo(token);
        assertThat(TypedToken.read(token.replace('-', '\u2013'))).isEqualTo(token);
        StringBuilder arabic = new StringBuilder();
        token.chars().forEach(sign -> arabic.append(Character.isDigit(sign) ? (char) ('\u0660' + sign - '0') : (char) sign));
        assertThat(TypedToken.read(arabic.toString())).isEqualTo(token);
    }

    @Test
    @DisplayName("Something else stays something else: longer, shorter, empty, or of other signs")
    void other() {
        String token = TypedToken.of(secret(1));
        for (String wrong : new String[] {token + "A", token.substring(1), "", "-", token.replace(token.charAt(0), '0'), "x".repeat(100_000)}) {
            assertThat(TypedToken.read(wrong)).isNotEqualTo(token);
        }
    }

    @Test
    @DisplayName("All its 120 bits come from the secret: one bit more or less is another token")
    void bits() {
        byte[] secret = secret(2);
        String token = TypedToken.of(secret);
        for (int bit = 0; bit < 120; bit++) {
            byte[] other = Arrays.copyOf(secret, secret.length);
            other[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(TypedToken.of(other)).isNotEqualTo(token);
        }
    }
}
