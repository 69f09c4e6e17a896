package dev.assent.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assent.file.FileSuccession;
import dev.assent.register.Register;
import dev.assent.register.Sha256;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Papers of a file: checked by content, limited in size, stored with their hash; never changed, never removed. */
@Component
public class Attachments implements FileSuccession {
    /**
     * A paper.
     *
     * @param size    in bytes
     * @param addedBy user id or {@link Register#APPLICANT}; absent for applicants
     * @param at      UTC
     * @param content null in lists, never part of an answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attachment(String id, String name, String type, String mediaType, int size, String sha256, String addedBy, Instant at,
            @JsonIgnore byte[] content) {
        /** Without the person: staff may have added the same paper before the applicant did. */
        Attachment forApplicant() {
            return new Attachment(id, name, type, mediaType, size, sha256, null, at, null);
        }
    }

    private static final int MOST = 500;

    private static final String COLUMNS = "id, name, type, media_type, size, sha256, added_by, added_at";

    private final JdbcClient jdbc;
    private final Register register;
    private final Paper paper;

    Attachments(JdbcClient jdbc, Register register, Paper paper) {
        this.jdbc = jdbc;
        this.register = register;
        this.paper = paper;
    }

    /**
     * Adds a paper; the same content under the same type is the same paper.
     *
     * @param type    of document, e.g. EUC
     * @param addedBy user id or {@link Register#APPLICANT}
     * @throws PaperRefused when it is empty, too large, or of a type that is not taken
     */
    @Transactional
    public Attachment add(String fileNumber, String name, String type, byte[] content, String addedBy) {
        Paper.Checked checked = paper.check(name, type, content);
        String sha256 = Sha256.of(content);
        // two uploads in the same moment queue up here, so that the second one finds the first
        jdbc.sql("select file_number from register.license_file where file_number = ? for update").param(fileNumber).query(String.class).single();
        Optional<Attachment> same = jdbc.sql("select " + COLUMNS + " from register.attachment where file_number = ? and sha256 = ? and type = ?")
                .params(fileNumber, sha256, checked.type()).query(Attachments::row).optional();
        if (same.isEmpty() && of(fileNumber).size() >= MOST) {
            throw new PaperRefused("A file has at most {0} documents.", MOST);
        }
        return same.orElseGet(() -> insert(fileNumber, checked, content, sha256, addedBy));
    }

    private Attachment insert(String fileNumber, Paper.Checked checked, byte[] content, String sha256, String addedBy) {
        Attachment added = new Attachment(UUID.randomUUID().toString(), checked.name(), checked.type(), checked.mediaType(), content.length,
                sha256, addedBy, register.now(), null);
        jdbc.sql("insert into register.attachment (" + COLUMNS + ", file_number, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(added.id(), added.name(), added.type(), added.mediaType(), added.size(), sha256, addedBy, Sql.time(added.at()), fileNumber, content)
                .update();
        register.append(fileNumber, "DOCUMENT_ADDED", addedBy,
                Map.of("id", added.id(), "name", added.name(), "type", added.type(), "mediaType", added.mediaType(), "size", added.size(), "sha256", sha256));
        return added;
    }

    /** The papers go along: they are the new file's too, with who added them and when. */
    @Override
    public void succeeded(String supersededNumber, String newNumber) {
        List<Attachment> papers = of(supersededNumber);
        for (Attachment paper : papers) {
            jdbc.sql("insert into register.attachment (" + COLUMNS + ", file_number, content) select cast(? as varchar(36)), " + COLUMNS.substring("id, ".length())
                    + ", cast(? as varchar(32)), content from register.attachment where id = ?").params(UUID.randomUUID().toString(), newNumber, paper.id()).update();
        }
        if (!papers.isEmpty()) {
            register.append(newNumber, "DOCUMENTS_TAKEN_OVER", Register.ENGINE, Map.of("from", supersededNumber, "documents", papers.size()));
        }
    }

    /** The papers of a file, without their content. */
    public List<Attachment> of(String fileNumber) {
        return jdbc.sql("select " + COLUMNS + " from register.attachment where file_number = ? order by added_at, id").param(fileNumber)
                .query(Attachments::row).list();
    }

    /** One paper with its content. */
    public Optional<Attachment> find(String fileNumber, String id) {
        return jdbc.sql("select " + COLUMNS + ", content from register.attachment where file_number = ? and id = ?").params(fileNumber, id)
                .query((row, i) -> with(row(row, i), row.getBytes("content"))).optional();
    }

    private static Attachment with(Attachment a, byte[] content) {
        return new Attachment(a.id(), a.name(), a.type(), a.mediaType(), a.size(), a.sha256(), a.addedBy(), a.at(), content);
    }

    private static Attachment row(ResultSet row, int i) throws SQLException {
        return new Attachment(row.getString("id"), row.getString("name"), row.getString("type"), row.getString("media_type"),
                row.getInt("size"), row.getString("sha256"), row.getString("added_by"), Sql.instant(row, "added_at"), null);
    }
}
