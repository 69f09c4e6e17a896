package dev.assent.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTranslatorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ARABIC = Map.of("Opinion", "الرأي", "No objection", "لا اعتراض", "Deadline:", "الموعد:",
            "Silence on {{deadline}} means consent.", "الصمت في {{deadline}} يعني الموافقة.", "Granted", "مُنح",
            "days", "أيام", "OBJECTION", "wrong", "Read this first", "اقرأ هذا أولاً", "not yet known", "غير معروف بعد");

    @ParameterizedTest(name = "{0} in {1} becomes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        label            | Opinion                                    | الرأي
        label            | Unknown text                               | Unknown text
        description      | Silence on {{deadline}} means consent.     | الصمت في {{deadline}} يعني الموافقة.
        text             | # Opinion                                  | # الرأي
        text             | Deadline: {{deadline}}                     | الموعد: {{deadline}}
        content          | <p class="Opinion"><b>Opinion</b> {{deadline}}</p> | <p class="Opinion"><b>الرأي</b> {{deadline}}</p>
        content          | <style>.x{content:"Opinion"}</style>       | <style>.x{content:"Opinion"}</style>
        content          | <p>{{if decision = "Granted" then "Granted" else "-"}}</p> | <p>{{if decision = "Granted" then "مُنح" else "-"}}</p>
        content          | {{if a > 3 then "No objection" else opinion}} | {{if a > 3 then "لا اعتراض" else opinion}}
        label            | =if x != null then x else "not yet known"  | =if x != null then x else "غير معروف بعد"
        label            | =if "OBJECTION" = x then "OBJECTION" else "Opinion" | =if "OBJECTION" = x then "OBJECTION" else "الرأي"
        key              | Opinion                                    | Opinion
        valuesExpression | =[{label: "No objection", value: "No objection"}] | =[{label: "لا اعتراض", value: "No objection"}]
        valuesExpression | =["No objection"]                          | =["No objection"]
        """)
    void translatesWhatPeopleRead(String property, String english, String arabic) throws Exception {
        JsonNode form = JSON.createObjectNode().set("components", JSON.createArrayNode().add(JSON.createObjectNode().put(property, english)));
        JsonNode translated = FormTranslator.translate(form, text -> ARABIC.getOrDefault(text, text));
        assertThat(translated.at("/components/0/" + property).asText()).isEqualTo(arabic);
        assertThat(form.at("/components/0/" + property).asText()).as("the original is left as it is").isEqualTo(english);
    }

    @Test
    @DisplayName("Options, columns and adorners are translated, their values and keys are not")
    void translatesInside() throws Exception {
        JsonNode form = JSON.readTree("""
            {"title": "Opinion", "components": [{"components": [
              {"values": [{"label": "No objection", "value": "No objection"}], "appearance": {"suffixAdorner": "days"},
               "columns": [{"label": "Opinion", "key": "Opinion"}], "conditional": {"hide": "=x = \\"Opinion\\""}}]}]}""");
        JsonNode part = FormTranslator.translate(form, text -> ARABIC.getOrDefault(text, text)).at("/components/0/components/0");
        assertThat(part.at("/values/0")).isEqualTo(JSON.readTree("{\"label\": \"لا اعتراض\", \"value\": \"No objection\"}"));
        assertThat(part.at("/columns/0")).isEqualTo(JSON.readTree("{\"label\": \"الرأي\", \"key\": \"Opinion\"}"));
        assertThat(part.at("/appearance/suffixAdorner").asText()).isEqualTo("أيام");
        assertThat(part.at("/conditional/hide").asText()).isEqualTo("=x = \"Opinion\"");
    }

    @Test
    @DisplayName("The texts a dictionary needs: whole sentences it knows, else the words between tags and expressions")
    void listsTexts() throws Exception {
        JsonNode form = JSON.readTree("""
            {"components": [
              {"label": "Silence on {{deadline}} means consent."},
              {"content": "<h2>File {{fileNumber}}</h2><p>Sent by {{if a = \\"X\\" then \\"The embassy\\" else a}}&nbsp;</p>"},
              {"text": "## Read this first\\n\\n1. One\\n- Two **or** more"}]}""");
        assertThat(FormTranslator.texts(form, ARABIC::containsKey)).containsExactly("Silence on {{deadline}} means consent.",
                "File", "Sent by", "The embassy", "Read this first", "One", "Two **or** more");
    }

    @Test
    @DisplayName("A placeholder is replaced by the parts of another form, in their order, at any depth")
    void includesParts() throws Exception {
        JsonNode form = JSON.readTree("""
            {"components": [{"key": "a"}, {"components": [{"properties": {"include": "Summary"}}, {"key": "d"}]}]}""");
        JsonNode summary = JSON.readTree("{\"components\": [{\"key\": \"b\"}, {\"key\": \"c\"}]}");
        JsonNode whole = FormIncludes.expand(form, id -> id.equals("Summary") ? summary : null);
        assertThat(whole.findValuesAsText("key")).containsExactly("a", "b", "c", "d");
        assertThat(FormIncludes.any(form)).isTrue();
        assertThat(FormIncludes.any(whole)).isFalse();
        assertThatThrownBy(() -> FormIncludes.expand(form, id -> null)).hasMessageContaining("\"Summary\"");
        assertThatThrownBy(() -> FormIncludes.expand(form, id -> form)).hasMessageContaining("without end");
    }
}
