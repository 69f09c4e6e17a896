package dev.assent.verification;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of specimens: what genuine documents look like, State by State. */
@Component
class Specimens {
    private final JdbcClient jdbc;
    private final Register register;

    Specimens(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** Specimens by State and type, newest first; an empty text stands for any. */
    List<Specimen> of(String issuingState, String documentType) {
        return jdbc.sql("""
                select * from register.specimen where (? = '' or issuing_state = ?) and (? = '' or document_type = ?)
                order by issuing_state, document_type, kept_at desc, id""")
                .params(issuingState, issuingState, documentType, documentType).query(Specimens::specimen).list();
    }

    /** Those to compare a document with: same State and type, valid on the day of issue; those of the same authority first. */
    List<Map<String, Object>> matching(Map<String, Object> document) {
        LocalDate issued = day(document.get("issuedOn"));
        return of(String.valueOf(document.get("issuingState")), String.valueOf(document.get("type"))).stream()
                .filter(specimen -> issued == null || valid(specimen, issued))
                .sorted((one, other) -> Boolean.compare(same(other, document), same(one, document))).map(Specimens::row).toList();
    }

    /** Is this the id of a paper of that file? */
    boolean onFile(String fileNumber, String attachmentId) {
        return jdbc.sql("select count(*) from register.attachment where id = ? and file_number = ?").params(attachmentId, fileNumber)
                .query(Integer.class).single() > 0;
    }

    void add(Specimen specimen) {
        jdbc.sql("""
                insert into register.specimen (id, issuing_state, authority, document_type, signatory, valid_from, valid_to, description,
                  file_number, attachment_id, kept_by, kept_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(specimen.id(), specimen.issuingState(), specimen.authority(), specimen.documentType(), specimen.signatory(),
                        specimen.validFrom(), specimen.validTo(), specimen.description(), specimen.fileNumber(), specimen.attachmentId(),
                        specimen.keptBy(), Sql.time(specimen.keptAt())).update();
    }

    /**
     * Keeps a document that was found authentic; its paper goes with it where the file holds just one of that type.
     *
     * @param id of the verification, so that it is kept once
     */
    void keep(String id, String fileNumber, Map<String, Object> document, String description, String person) {
        List<String> papers = jdbc.sql("select id from register.attachment where file_number = ? and type = ?")
                .params(fileNumber, document.get("type")).query(String.class).list();
        add(new Specimen(id, (String) document.get("issuingState"), Objects.toString(document.get("issuer"), "?"), (String) document.get("type"),
                (String) document.get("signatory"), day(document.get("issuedOn")), null, description, fileNumber,
                papers.size() == 1 ? papers.get(0) : null, person, register.now()));
        register.append(fileNumber, "SPECIMEN_KEPT", person, Map.of("specimen", id, "document", document.get("type") + " " + document.get("reference")));
    }

    private static boolean valid(Specimen specimen, LocalDate day) {
        return (specimen.validFrom() == null || !day.isBefore(specimen.validFrom())) && (specimen.validTo() == null || !day.isAfter(specimen.validTo()));
    }

    private static boolean same(Specimen specimen, Map<String, Object> document) {
        return specimen.authority().equalsIgnoreCase(String.valueOf(document.get("issuer")));
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse(text.toString());
    }

    // no file number and no person: who compares need not know of another file
    private static Map<String, Object> row(Specimen specimen) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("authority", specimen.authority());
        row.put("signatory", specimen.signatory());
        row.put("validFrom", Objects.toString(specimen.validFrom(), null));
        row.put("validTo", Objects.toString(specimen.validTo(), null));
        row.put("description", specimen.description());
        return row;
    }

    private static Specimen specimen(ResultSet row, int i) throws SQLException {
        return new Specimen(row.getString("id"), row.getString("issuing_state"), row.getString("authority"), row.getString("document_type"),
                row.getString("signatory"), row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                row.getString("description"), row.getString("file_number"), row.getString("attachment_id"), row.getString("kept_by"),
                Sql.instant(row, "kept_at"));
    }
}
