package dev.assent.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Letters as files: what a reader, an archive and a screen reader find in them. */
class LetterPdfTest {
    private final Templates templates = new Templates("");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aLetterIsAnArchivableDocument(String language) throws Exception {
        assertThat(faults(letter("License", language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Suspension, en", "Suspension, ar", "Reinstatement, en", "Reinstatement, ar", "Revocation, en", "Revocation, ar"})
    void whatBecomesOfALicenseIsWrittenAsArchivably(String letter, String language) throws Exception {
        assertThat(faults(letter(letter, language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyFontIsInTheLetter(String language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(letter("Refusal", language))) {
            for (PDPage page : pdf.getPages()) {
                assertThat(StreamSupport.stream(page.getResources().getFontNames().spliterator(), false).toList()).isNotEmpty()
                        .allSatisfy((COSName name) -> assertThat(page.getResources().getFont(name).isEmbedded()).isTrue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void itsTextIsReadInTheOrderInWhichItIsSpoken(String language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(letter("License", language))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            String text = reader.getText(pdf);
            if (language.equals("en")) {
                assertThat(text).contains("LIC-EXP-2026-000009", "Al Maha Defence Industries LLC <\"Oryx\" & Sons>", "27 November 2028", "Ammunition 5.56×45 mm");
            } else {
                // letters in their plain form and order, not as joined shapes; names and numbers as they are
                assertThat(text).contains("LIC-EXP-2026-000009", "سلطة الترخيص", "27 نوفمبر 2028", "المها للصناعات الدفاعية", "Al Maha Defence Industries LLC", "PV-200", "خلال 30");
                // the first column is at the right, and the vowels of the template are left out
                assertThat(text.lines().filter(line -> line.contains("ذخيرة"))).singleElement().asString().matches("\\s*قطعة 15.000 ذخيرة .* 2\\s*");
                assertThat(text).contains("رخص بالنقل");
            }
        }
    }

    @Test
    void aCalibreIsSeenFromLeftToRightInAnArabicLine() throws Exception {
        List<TextPosition> signs = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(letter("License", "ar"))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    signs.add(sign);
                }
            }.getText(pdf);
        }
        float row = signs.stream().filter(sign -> sign.getUnicode().equals("\u00D7")).findFirst().orElseThrow().getYDirAdj();
        String seen = signs.stream().filter(sign -> Math.abs(sign.getYDirAdj() - row) < 1).sorted(Comparator.comparing(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode).filter(sign -> sign.matches("[0-9.\u00D7]+")).collect(Collectors.joining());
        assertThat(seen).contains("5.56\u00D745");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyLetterThatIsShippedCanBeMade(String language) throws Exception {
        for (Template template : templates.all()) {
            if (template.language().equals(language)) {
                byte[] pdf = LetterPdf.of(TemplateFill.letter(template, templates.style(), SampleLetter.fields(language)), language);
                Path file = Path.of("target/letters", template.name() + "." + language + ".pdf");
                Files.createDirectories(file.getParent());
                Files.write(file, pdf);
                assertThat(pdf).as(template.file()).startsWith("%PDF".getBytes());
            }
        }
    }

    private byte[] letter(String name, String language) {
        return LetterPdf.of(TemplateFill.letter(templates.find("LeadAuthority", name, language).orElseThrow(), templates.style(), SampleLetter.fields(language)), language);
    }

    static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false).validate(parser);
            return result.getTestAssertions().stream().filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + ": " + each.getMessage()).distinct().toList();
        }
    }
}
