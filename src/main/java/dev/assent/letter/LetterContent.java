package dev.assent.letter;

import dev.assent.code.Countries;
import dev.assent.register.Leads;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import dev.assent.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register knows of a file that may stand in a letter to its applicant: what he sent himself, and what was decided on it. */
@Component
class LetterContent {
    private final JdbcClient jdbc;
    private final Leads leads;
    private final Texts texts;

    LetterContent(JdbcClient jdbc, Leads leads, Texts texts) {
        this.jdbc = jdbc;
        this.leads = leads;
        this.texts = texts;
    }

    Map<String, Object> of(String number, NationalSetup setup, String track, String license, Locale language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", number);
        jdbc.sql("select reference, applicant_name, destination, received_at from register.license_file where file_number = ?").param(number).query(row -> {
            fields.put("reference", row.getString("reference"));
            fields.put("applicant", row.getString("applicant_name"));
            fields.put("destination", country(row.getString("destination"), setup, language));
            fields.put("receivedOn", LetterEvents.day(Sql.instant(row, "received_at").atZone(setup.workingDays().zone()).toLocalDate(), language));
        });
        party(number, "APPLICANT", "applicantCountry", null, setup, language, fields);
        party(number, "END_USER", "endUserCountry", "endUser", setup, language, fields);
        String lead = leads.of(number, setup.authority()).stream().filter(each -> each.track().equals(track)).map(Leads.Lead::authority).findFirst().orElse(setup.authority());
        fields.put("authority", setup.agencyName(lead, language.getLanguage()));
        setup.agency(lead).ifPresent(agency -> fields.put("authorityMail", agency.mail()));
        List<Map<String, Object>> lines = lines(number, track, license, language);
        fields.put("lines", lines);
        fields.put("about", track.equals(Leads.WHOLE) ? "" : String.join(", ", lines.stream().map(line -> line.get("line").toString()).toList()));
        if (license != null) {
            fields.put("validUntil", LetterEvents.day(jdbc.sql("select valid_until from register.license where license_number = ?").param(license)
                    .query(LocalDate.class).optional().orElse(null), language));
        }
        return fields;
    }

    private void party(String number, String role, String country, String name, NationalSetup setup, Locale language, Map<String, Object> fields) {
        jdbc.sql("select name, country from register.party where file_number = ? and role = ? order by place limit 1").params(number, role).query(row -> {
            fields.put(country, country(row.getString("country"), setup, language));
            if (name != null) {
                fields.put(name, row.getString("name") + ", " + country(row.getString("country"), setup, language));
            }
        });
    }

    static String country(String code, NationalSetup setup, Locale language) {
        return code == null ? null : Countries.name(code, setup.countries().get(code), language);
    }

    // of a license the lines that it grants, else those that the letter is about
    private List<Map<String, Object>> lines(String number, String track, String license, Locale language) {
        return jdbc.sql("""
                select f.line, f.description, f.model, f.att_category, f.quantity, f.unit, l.quantity as granted from register.file_line f
                left join register.license_line l on l.license_number = :license and l.line = f.line
                where f.file_number = :number and (:track = 'WHOLE' or f.track = :track) and (:licensed = 'no' or l.quantity is not null) order by f.line""")
                .param("license", license == null ? "-" : license).param("number", number).param("track", track).param("licensed", license == null ? "no" : "yes")
                .query((row, i) -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("line", row.getInt("line"));
                    line.put("description", row.getString("description"));
                    line.put("model", row.getString("model"));
                    line.put("category", row.getString("att_category"));
                    line.put("quantity", plain(row.getBigDecimal("quantity")));
                    line.put("granted", plain(row.getBigDecimal("granted")));
                    line.put("unit", UnitNames.of(row.getString("unit"), texts, language));
                    return line;
                }).list();
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
