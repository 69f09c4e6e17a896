package dev.assent.letter;

import dev.assent.engine.TablesInForce;
import dev.assent.register.Entered;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the letter that a row of the table Letters asks for, in the transaction of the step it tells of: from then on its words are fixed. */
@Component
class LetterWriting implements Entered {
    static final String TABLE = "Letters";

    private record Addressee(String setup, Locale language, String activity) {
    }

    private final JdbcClient jdbc;
    private final Register register;
    private final TablesInForce tables;
    private final NationalSetups setups;
    private final Templates templates;
    private final LetterContent content;
    private final Texts texts;
    private final String checkAddress;

    LetterWriting(JdbcClient jdbc, Register register, TablesInForce tables, NationalSetups setups, Templates templates, LetterContent content, Texts texts,
            @Value("${assent.letters.check-address}") String checkAddress) {
        this.jdbc = jdbc;
        this.register = register;
        this.tables = tables;
        this.setups = setups;
        this.templates = templates;
        this.content = content;
        this.texts = texts;
        this.checkAddress = checkAddress.replaceAll("/+$", "");
    }

    @Override
    public void entered(String fileNumber, String kind) {
        if (LetterEvents.ALL.contains(kind)) {
            jdbc.sql("select setup, applicant_language, activity from register.license_file where file_number = ? and not sample").param(fileNumber)
                    .query((row, i) -> new Addressee(row.getString(1), Locale.forLanguageTag(row.getString(2).equals("ar") ? "ar" : "en"), row.getString(3))).optional()
                    .ifPresent(to -> jdbc.sql("select place, facts from register.record where file_number = ? and kind = ? order by place desc limit 1").params(fileNumber, kind)
                            .query(row -> {
                                write(fileNumber, kind, row.getInt(1), Json.readMap(row.getString(2)), to);
                            }));
        }
    }

    @Override
    public void written(List<String> fileNumbers) {
        // nobody is written to about files that are written whole
    }

    private void write(String fileNumber, String event, int place, Map<String, Object> facts, Addressee to) {
        Map<String, Object> inputs = LetterEvents.inputs(event, facts);
        inputs.put("setup", to.setup());
        inputs.put("activity", to.activity());
        Map<String, Object> row = tables.row(List.of(to.setup() + TABLE, TABLE), inputs);
        if (row.get("letter") instanceof String name && !name.isBlank()) {
            Template template = templates.find(to.setup(), name.strip(), to.language().getLanguage())
                    .orElseThrow(() -> new IllegalStateException("There is no letter " + name + " of the setup " + to.setup()));
            NationalSetup setup = setups.of(to.setup());
            String license = facts.get("license") instanceof String number ? number : null;
            boolean checked = !checkAddress.isEmpty() && Boolean.TRUE.equals(row.get("checkable")) && license != null;
            String code = checked ? CheckCode.fresh() : null;
            Map<String, Object> fields = fields(fileNumber, event, facts, row, setup, to.language(), code);
            jdbc.sql("""
                    insert into register.letter (id, file_number, place, event, letter, language, license_number, code_hash, rule, body, written_at, next_attempt)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(UUID.randomUUID().toString(), fileNumber, place, event, template.name(), template.language(), license,
                            code == null ? null : CheckCode.hash(code), Json.write(row), TemplateFill.letter(template, templates.style(), fields),
                            Sql.time(register.now()), Sql.time(register.now())).update();
        }
    }

    private Map<String, Object> fields(String fileNumber, String event, Map<String, Object> facts, Map<String, Object> row, NationalSetup setup, Locale language, String code) {
        LocalDate today = register.now().atZone(setup.workingDays().zone()).toLocalDate();
        Map<String, Object> fields = new LinkedHashMap<>(LetterEvents.fields(event, facts, setup.workingDays().zone(), language));
        fields.putAll(content.of(fileNumber, setup, LetterEvents.track(facts), (String) fields.get("license"), language));
        fields.putAll(AppealTerms.of(row, today, setup.workingDays(), texts, language));
        fields.put("state", LetterContent.country((String) facts.get("state"), setup, language));
        fields.put("date", LetterEvents.day(today, language));
        if (code != null) {
            String address = checkAddress + "/check/" + code;
            fields.put("checkAddress", address);
            fields.put(LetterFields.CHECK, QrCode.picture(address));
        }
        return fields;
    }
}
