package dev.assent.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures of letters: verified by others than ourselves, and gone with the first sign that is changed. */
class PdfSignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    @TempDir
    static Path folder;
    private static Path keys;
    private static byte[] signed;

    @BeforeAll
    static void letter() {
        keys = folder.resolve("letters.p12");
        SigningKey key = key(keys.toString(), "secret", true, NOW).current();
        Templates templates = new Templates("");
        byte[] pdf = LetterPdf.of(TemplateFill.letter(templates.find("LeadAuthority", "License", "ar").orElseThrow(), templates.style(), SampleLetter.fields("ar")), "ar");
        signed = PdfSignature.sign(pdf, key, key.owner(), NOW);
    }

    private static LetterKey key(String file, String password, boolean selfMade, Instant now) {
        return new LetterKey(file, password, selfMade, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aSignedLetterIsStillArchivable() throws Exception {
        assertThat(LetterPdfTest.faults(signed)).isEmpty();
    }

    @Test
    void theSignatureCoversTheWholeLetter() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(signed)) {
            PDSignature signature = pdf.getLastSignatureDictionary();
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(signed.length);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(NOW);
            assertThat(verified(signature, signed)).isTrue();
        }
    }

    @Test
    void aSignThatIsChangedIsFound() throws Exception {
        byte[] changed = signed.clone();
        changed[changed.length / 3] ^= 1;
        try (PDDocument pdf = Loader.loadPDF(signed)) {
            assertThat(verified(pdf.getLastSignatureDictionary(), changed)).isFalse();
        }
    }

    @Test
    void anotherProgramVerifiesItToo() throws Exception {
        assumeThat(Path.of("/usr/bin/pdfsig")).as("pdfsig of poppler-utils is not installed").exists();
        Path file = Files.write(folder.resolve("signed.pdf"), signed);
        Process pdfsig = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", file.toString()).redirectErrorStream(true).start();
        String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(pdfsig.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("Signature is Valid.", "Total document signed", "ETSI.CAdES.detached");
    }

    @Test
    void withoutAKeyThatMaySignTheOperatorIsToldWhichAndWhy() throws Exception {
        assertThatThrownBy(() -> key("", "", false, NOW).current()).isInstanceOf(NoKey.class).hasMessageContaining("assent.letters.keystore");
        assertThatThrownBy(() -> key(folder.resolve("none.p12").toString(), "secret", false, NOW).current()).isInstanceOf(NoKey.class).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> key(keys.toString(), "wrong", false, NOW).current()).isInstanceOf(NoKey.class).hasMessageContaining("password");
        Files.writeString(folder.resolve("broken.p12"), "no key");
        assertThatThrownBy(() -> key(folder.resolve("broken.p12").toString(), "secret", true, NOW).current()).isInstanceOf(NoKey.class);
    }

    @Test
    void aKeyThatHasExpiredSignsNothing() {
        assertThatThrownBy(() -> key(keys.toString(), "secret", false, NOW.plusSeconds(3651L * 24 * 3600)).current()).isInstanceOf(NoKey.class).hasMessageContaining("has expired");
        assertThatThrownBy(() -> key(keys.toString(), "secret", false, NOW.minusSeconds(2L * 24 * 3600)).current()).isInstanceOf(NoKey.class).hasMessageContaining("valid only from");
    }

    private static boolean verified(PDSignature signature, byte[] pdf) throws Exception {
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(signed));
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        X509CertificateHolder certificate = (X509CertificateHolder) cms.getCertificates().getMatches(signer.getSID()).iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException notTheSame) {
            return false;
        }
    }
}
