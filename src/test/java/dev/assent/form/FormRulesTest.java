package dev.assent.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.engine.feel.FormFeel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of a form, accepted and refused. Values are written as JSON with single quotes. */
class FormRulesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Feel FEEL = new FormFeel();
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest(name = "{0} given {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'type':'textfield','validate':{'required':true}}                | {'x':'yes'}          |
        {'type':'textfield','validate':{'required':true}}                | {'x':''}             | {0} is required.
        {'type':'textfield','validate':{'required':true}}                | {'x':'  '}           | {0} is required.
        {'type':'textfield','validate':{'required':true}}                | {'x':null}           | {0} is required.
        {'type':'textfield','validate':{'required':true}}                | {}                   | {0} is required.
        {'type':'textfield'}                                             | {}                   |
        {'type':'textfield'}                                             | {'x':5}              | {0} must be text.
        {'type':'textfield'}                                             | {'x':['a']}          | {0} must be text.
        {'type':'textfield'}                                             | {'x':'a\\nb'}        | {0} must be on one line.
        {'type':'textarea'}                                              | {'x':'a\\nb'}        |
        {'type':'textarea'}                                              | {'x':'a\\u0000b'}    | {0} contains characters that cannot be stored.
        {'type':'textarea'}                                              | {'x':'a\\ud800b'}    | {0} contains characters that cannot be stored.
        {'type':'textarea','validate':{'minLength':3}}                   | {'x':'abc'}          |
        {'type':'textarea','validate':{'minLength':3}}                   | {'x':' ab '}         | {0} must have at least {1} characters.
        {'type':'textarea','validate':{'minLength':3}}                   | {'x':''}             |
        {'type':'textarea','validate':{'minLength':'=limit'}}            | {'x':'abc'}          |
        {'type':'textarea','validate':{'minLength':'=limit'}}            | {'x':'ab'}           | {0} must have at least {1} characters.
        {'type':'textarea','validate':{'maxLength':3}}                   | {'x':'abc'}          |
        {'type':'textarea','validate':{'maxLength':'3'}}                 | {'x':'abcd'}         | {0} must have at most {1} characters.
        {'type':'textfield','validate':{'pattern':'^[A-Z]{2}$'}}         | {'x':'JO'}           |
        {'type':'textfield','validate':{'pattern':'^[A-Z]{2}$'}}         | {'x':'JOR'}          | {0} does not have the required form.
        {'type':'textarea','validate':{'pattern':'^[A-Z]{2}$'}}          | {'x':'JO\\n'}        | {0} does not have the required form.
        {'type':'textfield','validate':{'pattern':'[0-9]'}}              | {'x':'a1b'}          |
        {'type':'textfield','validate':{'validationType':'email'}}       | {'x':'a.b@mfa.gov.jo'} |
        {'type':'textfield','validate':{'validationType':'email'}}       | {'x':'a b@mfa.gov'}  | {0} must be an e-mail address.
        {'type':'textfield','validate':{'validationType':'phone'}}       | {'x':'+96265550100'} |
        {'type':'textfield','validate':{'validationType':'phone'}}       | {'x':'065550100'}    | {0} must be an international telephone number that begins with + or 00, without spaces.
        {'type':'number'}                                                | {'x':2.5}            |
        {'type':'number'}                                                | {'x':'2.5'}          | {0} must be a number.
        {'type':'number'}                                                | {'x':true}           | {0} must be a number.
        {'type':'number'}                                                | {'x':1e99}           | {0} must be a number.
        {'type':'number','serializeToString':true}                       | {'x':'2.5'}          |
        {'type':'number'}                                                | {'x':'1,250,000'}    | {0} must be a number.
        {'type':'number','serializeToString':true}                       | {'x':'1,250'}        | {0} must be a number.
        {'type':'number','serializeToString':true}                       | {'x':'١٢'}           | {0} must be a number.
        {'type':'number','serializeToString':true}                       | {'x':'1e3'}          | {0} must be a number.
        {'type':'number','serializeToString':true}                       | {'x':'NaN'}          | {0} must be a number.
        {'type':'number','serializeToString':true}                       | {'x':'1e999999999'}  | {0} must be a number.
        {'type':'number','validate':{'required':true}}                   | {'x':0}              |
        {'type':'number','validate':{'min':1,'max':'=limit'}}            | {'x':1}              |
        {'type':'number','validate':{'min':1,'max':'=limit'}}            | {'x':3.0}            |
        {'type':'number','validate':{'min':1}}                           | {'x':0}              | {0} must be at least {1}.
        {'type':'number','validate':{'max':'=limit'}}                    | {'x':3.01}           | {0} must be at most {1}.
        {'type':'number','decimalDigits':0}                              | {'x':3.0}            |
        {'type':'number','decimalDigits':0}                              | {'x':3.5}            | {0} must be a whole number.
        {'type':'number','decimalDigits':2}                              | {'x':3.125}          | {0} must have at most {1} decimal digits.
        {'type':'number','increment':'0.25'}                             | {'x':1.75}           |
        {'type':'number','increment':'0.25'}                             | {'x':1.8}            | {0} must be a multiple of {1}.
        {'type':'checkbox','validate':{'required':true}}                 | {'x':true}           |
        {'type':'checkbox','validate':{'required':true}}                 | {'x':false}          | {0} is required.
        {'type':'checkbox'}                                              | {'x':'true'}         | {0} must be yes or no.
        {'type':'select','values':[{'label':'A','value':'a'}]}           | {'x':'a'}            |
        {'type':'select','values':[{'label':'A','value':'a'}]}           | {'x':''}             |
        {'type':'select','values':[{'label':'A','value':'a'}]}           | {'x':'BOGUS'}        | {0} is not one of the choices offered.
        {'type':'radio','values':[{'label':'A','value':'a'}]}            | {'x':'A'}            | {0} is not one of the choices offered.
        {'type':'radio','values':[{'label':'2','value':2}]}              | {'x':2}              |
        {'type':'radio','values':[{'label':'2','value':2}]}              | {'x':'2'}            | {0} is not one of the choices offered.
        {'type':'select','valuesKey':'agencies'}                         | {'x':'police'}       |
        {'type':'select','valuesKey':'agencies'}                         | {'x':'navy'}         | {0} is not one of the choices offered.
        {'type':'select','valuesKey':'nobody'}                           | {'x':'navy'}         | {0} is not one of the choices offered.
        {'type':'select','valuesExpression':'=agencies[item != "police"]'} | {'x':'customs'}    |
        {'type':'select','valuesExpression':'=agencies[item != "police"]'} | {'x':'police'}     | {0} is not one of the choices offered.
        {'type':'checklist','valuesKey':'agencies'}                      | {'x':['police','customs']} |
        {'type':'checklist','valuesKey':'agencies'}                      | {'x':['police','navy']} | {0} is not one of the choices offered.
        {'type':'checklist','valuesKey':'agencies'}                      | {'x':['police','police']} | {0} has the same choice twice.
        {'type':'checklist','valuesKey':'agencies'}                      | {'x':[null]}         | {0} is not one of the choices offered.
        {'type':'taglist','valuesKey':'agencies'}                        | {'x':'police'}       | {0} must be a list.
        {'type':'taglist','valuesKey':'agencies','validate':{'required':true}} | {'x':[]}       | {0} is required.
        {'type':'taglist','valuesKey':'agencies'}                        | {'x':[]}             |
        {'type':'datetime','subtype':'date'}                             | {'x':'2026-02-28'}   |
        {'type':'datetime','subtype':'date'}                             | {'x':'2026-02-30'}   | {0} must be a date (year-month-day).
        {'type':'datetime','subtype':'date'}                             | {'x':'2026-02-28T10:00'} | {0} must be a date (year-month-day).
        {'type':'datetime','subtype':'date'}                             | {'x':20260228}       | {0} must be a date (year-month-day).
        {'type':'datetime','subtype':'date','validate':{'required':true}} | {'x':null}          | {0} is required.
        {'type':'datetime','subtype':'date','disallowPassedDates':true}  | {'x':'2026-03-10'}   |
        {'type':'datetime','subtype':'date','disallowPassedDates':true}  | {'x':'2026-03-08'}   | {0} must not be in the past.
        {'type':'datetime','subtype':'time'}                             | {'x':'09:30'}        |
        {'type':'datetime','subtype':'time'}                             | {'x':'25:30'}        | {0} must be a time of day (hours:minutes).
        {'type':'datetime','subtype':'time','timeSerializingFormat':'utc_normalized'} | {'x':'09:30Z'} |
        {'type':'datetime','subtype':'time','timeSerializingFormat':'utc_normalized'} | {'x':'09:30'} | {0} must be a time of day (hours:minutes).
        {'type':'datetime','subtype':'datetime','timeSerializingFormat':'utc_offset'} | {'x':'2026-02-28T09:30+03:00'} |
        {'type':'datetime','subtype':'datetime','timeSerializingFormat':'utc_offset'} | {'x':'2026-02-28T09:30'} | {0} must be a date and time.
        {'type':'datetime','subtype':'datetime','timeSerializingFormat':'no_timezone'} | {'x':'2026-02-28T09:30'} |
        {'type':'datetime','subtype':'datetime'}                         | {'x':'2026-02-28'}   | {0} must be a date and time.
        {'type':'textfield','disabled':true,'validate':{'required':true}} | {}                  |
        {'type':'textfield','disabled':true}                             | {'x':'kept'}         | {0} cannot be changed here.
        {'type':'textfield','readonly':true}                             | {'x':'kept'}         |
        {'type':'textfield','readonly':true}                             | {'x':'other'}        | {0} cannot be changed here.
        {'type':'textfield','readonly':'=limit = 3'}                     | {'x':'other'}        | {0} cannot be changed here.
        {'type':'textfield','readonly':'=limit = 4'}                     | {'x':'other'}        |
        {'type':'textfield','conditional':{'hide':'=limit = 3'},'validate':{'required':true}} | {} |
        {'type':'textfield','conditional':{'hide':'=limit = 3'}}         | {'x':'other'}        | {0} is not asked under the answers given.
        {'type':'textfield','conditional':{'hide':'=limit = 3'}}         | {'x':null}           | {0} is not asked under the answers given.
        {'type':'textfield','conditional':{'hide':'=broken ('},'validate':{'required':true}} | {} | {0} is required.
        {'type':'expression','expression':'=limit + 1'}                  | {'x':4}              |
        {'type':'expression','expression':'=0.1 + 0.2'}                  | {'x':0.30000000000000004} |
        {'type':'expression','expression':'=limit + 1'}                  | {'x':'4'}            | {0} does not match the answers it is calculated from.
        {'type':'expression','expression':'=limit + 1'}                  | {'x':5}              | {0} does not match the answers it is calculated from.
        {'type':'textfield'}                                             | {'deadline':'2099-01-01'} | {0} is not a field of this form.
        {'type':'textfield'}                                             | {'agencies':['navy']} | {0} is not a field of this form.
        """)
    void acceptsOrRefuses(String field, String submission, String sentence) throws Exception {
        String form = "{'components':[" + field.replaceFirst("\\{", "{'key':'x','label':'The question',") + "]}";
        Map<String, Object> variables = Map.of("limit", 3, "agencies", List.of("police", "customs"), "x", "kept");

        assertThat(check(form, submission, variables)).extracting(FormProblem::messagePattern)
                .isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    @DisplayName("A text is at most 10,000 characters long unless the form says otherwise")
    void capsEveryText() throws Exception {
        String field = "{'components':[{'type':'textarea','key':'x'}]}";
        assertThat(check(field, "{'x':'" + "a".repeat(10_000) + "'}", Map.of())).isEmpty();
        assertThat(check(field, "{'x':'" + "a".repeat(10_001) + "'}", Map.of())).hasSize(1);
        assertThat(check(field, "{'x':'" + " ".repeat(20_000) + "a'}", Map.of())).hasSize(1);
        String longer = "{'components':[{'type':'textarea','key':'x','validate':{'maxLength':20000}}]}";
        assertThat(check(longer, "{'x':'" + "a".repeat(15_000) + "'}", Map.of())).isEmpty();
    }

    @Test
    @DisplayName("The sentence names the question as the reader sees it, and the limit")
    void namesTheQuestion() throws Exception {
        FormProblem problem = check("{'components':[{'type':'number','key':'days','label':'Working days','validate':{'max':30}}]}",
                "{'days':31}", Map.of()).get(0);
        assertThat(problem.field()).isEqualTo("days");
        assertThat(problem.label()).isEqualTo("Working days");
        assertThat(problem.args()).containsExactly("Working days", "30");
    }

    @Test
    @DisplayName("An answer decides which other questions are asked")
    void conditionsFollowTheAnswers() throws Exception {
        String form = """
            {'components':[
              {'type':'radio','key':'opinion','values':[{'label':'No','value':'OBJECTION'},{'label':'Yes','value':'NONE'}]},
              {'type':'group','conditional':{'hide':'=opinion != "OBJECTION"'},'components':[
                {'type':'textarea','key':'reasons','label':'Reasons','validate':{'required':true}}]}]}""";
        assertThat(check(form, "{'opinion':'NONE'}", Map.of())).isEmpty();
        assertThat(check(form, "{'opinion':'NONE','reasons':'x'}", Map.of())).hasSize(1);
        assertThat(check(form, "{'opinion':'OBJECTION'}", Map.of())).hasSize(1);
        assertThat(check(form, "{'opinion':'OBJECTION','reasons':'Article 7'}", Map.of())).isEmpty();
    }

    @Test
    @DisplayName("The answer of a hidden question does not decide about others")
    void hiddenAnswersAreNotSeen() throws Exception {
        String form = """
            {'components':[
              {'type':'checkbox','key':'a'},
              {'type':'checkbox','key':'b','conditional':{'hide':'=a'}},
              {'type':'textfield','key':'c','conditional':{'hide':'=b = true'},'validate':{'required':true}}]}""";
        assertThat(check(form, "{'a':true}", Map.of("b", true))).extracting(FormProblem::field).containsExactly("c");
        assertThat(check(form, "{'a':false,'b':true}", Map.of())).isEmpty();
    }

    @Test
    @DisplayName("A group with a path is one map, and nothing else may be put into it")
    void groupsAreMaps() throws Exception {
        String form = """
            {'components':[{'type':'group','path':'applicant','components':[
              {'type':'textfield','key':'name','label':'Name','validate':{'required':true}},
              {'type':'textfield','key':'country','readonly':true}]}]}""";
        Map<String, Object> before = Map.of("applicant", Map.of("country", "JO"));
        assertThat(check(form, "{'applicant':{'name':'Acme','country':'JO'}}", before)).isEmpty();
        assertThat(check(form, "{'applicant':{'name':'Acme','country':'XX'}}", before)).hasSize(1);
        assertThat(check(form, "{'applicant':{'name':'Acme'}}", before)).as("left out, it would be lost").hasSize(1);
        assertThat(check(form, "{'applicant':{'name':'Acme','country':'JO','vip':true}}", before))
                .extracting(FormProblem::field).containsExactly("applicant.vip");
        assertThat(check(form, "{'applicant':'Acme'}", before)).extracting(FormProblem::messagePattern)
                .contains("{0} must be a group of answers.");
        assertThat(check(form, "{'applicant':null}", before)).isNotEmpty();
    }

    @Test
    @DisplayName("Each row of a list is checked, with its own conditions")
    void rowsAreChecked() throws Exception {
        String form = """
            {'components':[{'type':'dynamiclist','path':'lines','components':[
              {'type':'number','key':'quantity','label':'Quantity','validate':{'min':1}},
              {'type':'textfield','key':'why','conditional':{'hide':'=this.quantity < 10'},'validate':{'required':true}}]}]}""";
        assertThat(check(form, "{'lines':[{'quantity':1},{'quantity':10,'why':'many'}]}", Map.of())).isEmpty();
        assertThat(check(form, "{'lines':[{'quantity':1},{'quantity':0}]}", Map.of()))
                .extracting(FormProblem::field).containsExactly("lines[1].quantity");
        assertThat(check(form, "{'lines':[{'quantity':10}]}", Map.of()))
                .extracting(FormProblem::field).containsExactly("lines[0].why");
        assertThat(check(form, "{'lines':[{'quantity':1,'price':5}]}", Map.of()))
                .extracting(FormProblem::field).containsExactly("lines[0].price");
        assertThat(check(form, "{'lines':[7]}", Map.of())).hasSize(1);
        assertThat(check(form, "{'lines':{'quantity':1}}", Map.of())).isNotEmpty();
        assertThat(check(form, "{'lines':null}", Map.of())).hasSize(1);
        assertThat(check(form, "{'lines':[" + "{},".repeat(1000) + "{}]}", Map.of())).hasSize(1);
        assertThat(check(form, "{}", Map.of())).isEmpty();
    }

    private static List<FormProblem> check(String form, String submission, Map<String, Object> variables) throws Exception {
        FormSchema schema = FormSchema.of(JSON.readTree(quoted(form)), FEEL, NOON);
        return schema.check(JSON.readValue(quoted(submission), Map.class), variables);
    }

    // inner double quotes belong to expressions
    private static String quoted(String json) {
        return json.replace("\"", "\\\"").replace('\'', '"');
    }
}
