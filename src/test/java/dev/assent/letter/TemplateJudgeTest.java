package dev.assent.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that would send a wrong letter is refused before the first letter, by file, line and name. */
class TemplateJudgeTest {
    private static final String FILE = "processes/letters/Try.en.html";

    @Test
    void theShippedLettersAreSound() {
        assertThat(new Templates("").problems(null)).isEmpty();
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        assertThat(sentences("<p>{{number}}</p>\n<p>{{licence}}</p>")).singleElement().asString()
                .startsWith(FILE + ", line 3: the field \"licence\" is unknown; there are: about, activity, answerBy");
    }

    @Test
    void aFieldOfAListIsUnknownOutsideOfIt() {
        assertThat(sentences("<p>{{quantity}}</p>")).singleElement().asString().contains("\"quantity\" is unknown");
        assertThat(sentences("{{#lines}}<p>{{quantity}} {{number}}</p>{{/lines}}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{{reasons}}}", "{{&amp;reasons}}", "{{>License}}", "{{=<% %>=}}", "{{applicant.class}}", "{{.}}", "{{this.x}}"})
    void nothingGetsAroundTheFields(String tag) {
        assertThat(sentences("<p>" + tag.replace("<%", "&lt;%") + "</p>")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>{{number}}                                   | is not well-formed",
        "<p>Smith & Sons</p>                             | is not well-formed",
        "<p>{{#reasons}}{{reasons}}</p>                  | not closed",
        "{{#reasons}}<p>{{/reasons}}{{^reasons}}<b>{{/reasons}}x{{#reasons}}</p>{{/reasons}}{{^reasons}}</b>{{/reasons}} | is not well-formed",
        "<script>alert(1)</script>                       | the element <script> has no place",
        "<img src=\"https://elsewhere.example/logo.png\"/> | would be fetched from elsewhere",
        "<img src=\"file:///etc/passwd\"/>               | would be fetched from elsewhere",
        "<p style=\"background: url(http://elsewhere.example)\">x</p> | would be fetched from elsewhere",
        "<a href=\"{{reasons}}\">x</a>                   | a field may stand in the text only",
        "<p style=\"{{reasons}}\">x</p>                  | a field may stand in the text only"})
    void whatCannotBecomeALetterIsRefused(String body, String sentence) {
        assertThat(sentences(body)).isNotEmpty().allSatisfy(said -> assertThat(said).startsWith(FILE)).anySatisfy(said -> assertThat(said).contains(sentence));
    }

    @Test
    void whatIsWrongOnlyWhenItIsFilledIsRefusedToo() {
        assertThat(sentences("{{^reasons}}<b>x</b>{{/reasons}}{{#reasons}}<!-- {{reasons}} -->{{/reasons}}")).isEmpty();
    }

    @Test
    void aLetterExistsInBothLanguages() {
        assertThat(TemplateJudge.problems(List.of(template("<p>x</p>"))).stream().map(ModelProblem::sentence)).singleElement().asString()
                .contains("there is no template \"Try.ar.html\"");
    }

    @Test
    void whateverSomebodyWroteIsTextInTheLetter() {
        String letter = TemplateFill.letter(template("<p>{{reasons}}</p>"), "p {}", Map.of("reasons", "</p><script>&\u0000\u202Egnp</p>"));
        assertThat(letter).contains("&lt;/p&gt;&lt;script&gt;&amp;gnp&lt;/p&gt;").contains("<style>p {}</style></head>");
    }

    @Test
    void aDesignersFileTakesThePlaceOfTheShippedOneAndASetupHasItsOwn(@TempDir Path folder) throws IOException {
        Path letters = Files.createDirectories(folder.resolve("processes/letters"));
        Path own = Files.createDirectories(folder.resolve("processes/setups/port-council/letters"));
        String shipped = new Templates("").find("PortCouncil", "Refusal", "en").orElseThrow().text();
        Files.writeString(letters.resolve("Refusal.en.html"), shipped.replace("{{reasons}}", "{{reason}}"));
        Files.writeString(own.resolve("PortCouncilRefusal.en.html"), shipped);
        Files.writeString(own.resolve("PortCouncilRefusal.ar.html"), shipped);
        Files.writeString(own.resolve("refusal.html"), shipped);
        Templates templates = new Templates("file:" + folder);
        assertThat(templates.find("PortCouncil", "Refusal", "en")).get().extracting(Template::file).isEqualTo("processes/setups/port-council/letters/PortCouncilRefusal.en.html");
        assertThat(templates.find("LeadAuthority", "Refusal", "en")).get().extracting(Template::text).asString().contains("{{reason}}");
        assertThat(templates.problems(null).stream().map(ModelProblem::sentence)).hasSize(2)
                .anySatisfy(said -> assertThat(said).startsWith("processes/letters/Refusal.en.html, line ").contains("the field \"reason\" is unknown"))
                .anySatisfy(said -> assertThat(said).startsWith("processes/setups/port-council/letters/refusal.html: a letter is called such as"));
    }

    private static List<String> sentences(String body) {
        return TemplateJudge.problems(template(body)).stream().map(ModelProblem::sentence).toList();
    }

    private static Template template(String body) {
        return new Template("Try", "en", FILE, "<html lang=\"en\"><head><title>x</title></head><body>\n" + body + "</body></html>");
    }
}
