package dev.assent.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelRefusalTest {
    private static List<String> process(String inside) {
        return problems("processes/A.bpmn", SampleModels.process("A", inside));
    }

    private static List<String> form(String component) {
        return problems("forms/B.form", "{\"id\": \"B\", \"schemaVersion\": 16, \"components\": [" + component + "]}");
    }

    private static List<String> problems(String... files) {
        return ModelCheck.problems(SampleModels.set(files), step -> true).stream().map(ModelProblem::sentence).toList();
    }

    private static List<String> sizes(String... files) {
        return ModelSize.problems(SampleModels.set(files)).stream().map(ModelProblem::sentence).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<bpmn:userTask id=\"Task_X\" camunda:formKey=\"embedded:deployment:x.html\"/>",
        "<bpmn:userTask id=\"Task_X\" xmlns:x=\"http://camunda.org/schema/1.0/bpmn\" x:formKey=\"deployment:x.html\"/>",
        "<bpmn:userTask id=\"Task_X\" camunda:FORMKEY=\"app:x.html\"/>",
        "<bpmn:userTask id=\"Task_X\" camunda:formKey=\"notThere\" camunda:formRef=\"\"/>"})
    @DisplayName("A form by its address is refused, whatever the prefix and case")
    void formKey(String task) {
        assertThat(process(task)).singleElement().asString().startsWith("processes/A.bpmn, Task_X, line 6: the attribute ")
                .contains("is not accepted, for such a form can run code in the browser").endsWith("name a form of the folder forms by formRef.");
    }

    @Test
    @DisplayName("A generated form and its validator by class are refused")
    void generatedForm() {
        assertThat(process("""
                <bpmn:userTask id="Task_X"><bpmn:extensionElements><camunda:formData>
                  <camunda:formField id="a" type="string"><camunda:validation>
                    <camunda:constraint name="validator" config="java.lang.Thread"/></camunda:validation></camunda:formField>
                </camunda:formData></bpmn:extensionElements></bpmn:userTask>""")).hasSize(2)
                .allMatch(sentence -> sentence.startsWith("processes/A.bpmn, ") && sentence.contains("name a form of the folder forms by formRef."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<bpmn:serviceTask id='a' camunda:class='java.lang.Thread'/> | a Java class (java.lang.Thread)",
        "<bpmn:userTask id='a' camunda:formHandlerClass='java.lang.Thread'/> | a Java class (java.lang.Thread)",
        "<bpmn:serviceTask id='a' camunda:type='external' camunda:topic='x'/> | a task of type external",
        "<bpmn:serviceTask id='a' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' camunda:type='Shell' xsi:type='tServiceTask'/> | a task of type Shell",
        "<bpmn:serviceTask id='a' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='tServiceTask' camunda:type='MAIL'/> | a task of type MAIL",
        "<bpmn:scriptTask id='a' scriptFormat='juel'/> | a script (scriptTask)",
        "<bpmn:serviceTask id='a'><bpmn:extensionElements><camunda:connector/></bpmn:extensionElements></bpmn:serviceTask> | a script (connector)",
        "<bpmn:userTask id='a'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='x'><camunda:Script scriptFormat='x'/></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:userTask> | a script (Script)",
        "<bpmn:conditionExpression id='a' language='juel'>${true}</bpmn:conditionExpression> | a script (conditionExpression)"})
    @DisplayName("A model brings no code of its own")
    void code(String element, String what) {
        assertThat(process(element)).singleElement().asString().contains("it brings code of its own: " + what + ". Models decide what happens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<SCRIPT cam-script>alert(1)</SCRIPT>", "<img src=x ONERROR=alert(1)>", "<a href='java\\nscript:alert(1)'>x</a>",
        "<a href='&#106;avascript:alert(1)'>x</a>", "{{constructor.constructor('alert(1)')()}}", "<iframe srcdoc='x'></iframe>", "<form action='/x'>",
        "<a href='data:text/html,x'>x</a>", "<div ng-init='x'>"})
    @DisplayName("A text of a form that is meant to run is refused")
    void script(String content) {
        assertThat(form("{\"type\": \"html\", \"id\": \"Text_1\", \"content\": \"" + content + "\"}")).isNotEmpty()
                .allMatch(sentence -> sentence.startsWith("forms/B.form, Text_1: ") && sentence.contains("is not accepted in a form"));
    }

    @Test
    @DisplayName("A frame is refused; text, tags, styles and FEEL with comparisons are accepted")
    void frame() {
        assertThat(form("{\"type\": \"iframe\", \"id\": \"Frame_1\", \"url\": \"https://x.example\"}")).singleElement().asString()
                .startsWith("forms/B.form, Frame_1: an iframe is not accepted");
        assertThat(form("{\"type\": \"html\", \"id\": \"Text_1\", \"content\": \"<style>.a { color: red }</style><dl class='a'><dt>{{if a < b and only = 3 then 1 else 2}}</dt></dl>\"}")).isEmpty();
    }

    @Test
    @DisplayName("A pattern of a field that cannot be read is refused")
    void pattern() {
        assertThat(form("{\"type\": \"textfield\", \"key\": \"code\", \"validate\": {\"pattern\": \"[A-\"}}")).singleElement().asString()
                .startsWith("forms/B.form, code: the pattern [A- cannot be read: ");
    }

    @Test
    @DisplayName("The broken file is named first, its callers are not blamed, and it does not hide the faults of others")
    void brokenFirst() {
        String whole = SampleModels.process("Z", "");
        List<String> found = problems("processes/A.bpmn", SampleModels.process("A", """
                        <bpmn:callActivity id="CallActivity_Z" calledElement="Z"/><bpmn:callActivity id="CallActivity_Y" calledElement="Y"/>"""),
                "processes/C.dmn", SampleModels.decision("C", "\"URGENT\" or or"), "processes/W.bpmn", "<broken", "forms/V.form", "{",
                "processes/Z.bpmn", whole.substring(0, whole.length() / 2));
        assertThat(found).hasSize(5);
        assertThat(found.subList(0, 3)).allMatch(sentence -> sentence.contains("the file is not well formed"))
                .anyMatch(sentence -> sentence.startsWith("processes/Z.bpmn, line ")).anyMatch(sentence -> sentence.startsWith("forms/V.form, line "));
        assertThat(found.subList(3, 5)).anyMatch(sentence -> sentence.contains("cannot be read"))
                .anyMatch(sentence -> sentence.endsWith("the called process \"Y\" does not exist."));
    }

    @Test
    @DisplayName("A model that is too big, a set of too many or too big models, and what is nested too deeply are refused before they are read")
    void size() {
        assertThat(sizes("processes/A.bpmn", "x".repeat(ModelSize.BYTES_OF_FILE + 1))).containsExactly(
                "processes/A.bpmn: the file has 2000001 bytes, at most 2000000 are accepted.");
        assertThat(sizes("forms/B.form", "[".repeat(61) + "]".repeat(61))).containsExactly("forms/B.form: more than 60 levels lie in each other.");
        SortedMap<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i <= ModelSize.FILES; i++) {
            many.put("processes/P" + i + ".bpmn", new byte[] {1});
        }
        assertThat(ModelSize.problems(new ModelSet(many))).extracting(ModelProblem::sentence).containsExactly("Assent: there are 1001 models, at most 1000 are accepted.");
        assertThat(problems("processes/A.bpmn", "<a>".repeat(61))).singleElement().asString()
                .contains("it has more than 60000 elements, or more than 60 of them in each other.");
    }

    @Test
    @DisplayName("An expression that is too long or has too many brackets in each other is refused before a parser calls itself to its end")
    void expression() {
        assertThat(problems("processes/C.dmn", SampleModels.decision("C", "(".repeat(5_000) + "1" + ")".repeat(5_000)))).containsExactly(
                "processes/C.dmn, Cell_Urgency, line 14: an expression has at most 4000 characters, and at most 60 brackets in each other.");
        assertThat(process("<bpmn:callActivity id=\"CallActivity_A\" calledElement=\"A\"><bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${"
                + "(".repeat(100) + "a" + ")".repeat(100) + "}\"/></bpmn:callActivity>")).singleElement().asString().contains("at most 60 brackets");
    }

    @Test
    @DisplayName("A document type is refused, and a comment hides nothing")
    void documentType() {
        assertThat(problems("processes/A.bpmn", SampleModels.process("A", "").replace("?>", "?><!DOCTYPE a [<!ENTITY b \"c\">]>"))).singleElement().asString()
                .contains("a document type (DOCTYPE) is not accepted");
        assertThat(problems("processes/C.dmn", SampleModels.decision("C", "\"URGENT\" or<!-- --> or"))).singleElement().asString().contains("cannot be read");
    }
}
