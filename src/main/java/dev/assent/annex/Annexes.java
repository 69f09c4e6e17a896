package dev.assent.annex;

import dev.assent.document.Paper;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.register.Sha256;
import dev.assent.register.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps classified annexes of files, encrypted with their names, and enters who added and who read which. */
@Component
class Annexes {
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Register register;
    private final Paper paper;
    private final AnnexKeys keys;

    Annexes(JdbcClient jdbc, Register register, Paper paper, AnnexKeys keys) {
        this.jdbc = jdbc;
        this.register = register;
        this.paper = paper;
        this.keys = keys;
    }

    /** As it lies in the register. */
    private record Sealed(String id, String fileNumber, String classification, String key, byte[] label, byte[] content, int size, String addedBy, Instant at) {
        private String bound(String part) {
            return String.join("|", id, fileNumber, classification, part);
        }
    }

    /** Adds an annex: its content is checked as that of every paper, its name is encrypted, too. */
    @Transactional
    public Annex add(String fileNumber, String classification, String name, byte[] content, String person) {
        Paper.Checked checked = paper.check(name, "OTHER", content);
        jdbc.sql("select file_number from register.license_file where file_number = ? for update").param(fileNumber).query(String.class).single();
        if (jdbc.sql("select count(*) from register.annex where file_number = ?").param(fileNumber).query(Integer.class).single() >= MOST) {
            throw new AnnexRefused("A file has at most {0} classified annexes.", MOST);
        }
        AnnexKeys.Named key = keys.current(jdbc.sql("select count(*) from register.annex").query(Integer.class).single() == 0);
        Sealed bare = new Sealed(UUID.randomUUID().toString(), fileNumber, classification, key.name(), null, null, content.length, person, register.now());
        byte[] label = AnnexSeal.close(key.key(), bare.bound("label"), Json.write(Map.of("name", checked.name(), "mediaType", checked.mediaType())).getBytes(StandardCharsets.UTF_8));
        byte[] sealed = AnnexSeal.close(key.key(), bare.bound("content"), content);
        jdbc.sql("""
                insert into register.annex (id, file_number, classification, key_name, label, content, sealed_sha256, size, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(bare.id(), fileNumber, classification, key.name(), label, sealed, Sha256.of(sealed), content.length, person, Sql.time(bare.at())).update();
        register.append(fileNumber, "ANNEX_ADDED", person, Map.of("annex", bare.id(), "classification", classification));
        return new Annex(bare.id(), classification, checked.name(), checked.mediaType(), content.length, person, bare.at(), null);
    }

    /** Those of these classes, the oldest first, without their content; one whose key is gone or that was changed has no name. */
    List<Annex> of(String fileNumber, Set<String> classes) {
        return jdbc.sql("select id, file_number, classification, key_name, label, null as content, size, added_by, added_at from register.annex where file_number = ? order by added_at, id")
                .param(fileNumber).query(Annexes::sealed).list().stream().filter(annex -> classes.contains(annex.classification())).map(annex -> listed(annex)).toList();
    }

    private Annex listed(Sealed annex) {
        try {
            return opened(annex, null);
        } catch (AnnexRefused unreadable) {
            return new Annex(annex.id(), annex.classification(), null, null, annex.size(), annex.addedBy(), annex.at(), null);
        }
    }

    /**
     * Opens an annex for somebody who is cleared, and enters the reading before anything is shown; each reading is an entry.
     *
     * @return empty: there is none, or it is of none of these classes
     */
    @Transactional
    public Optional<Annex> read(String fileNumber, String id, Set<String> classes, String person) {
        return jdbc.sql("select * from register.annex where file_number = ? and id = ?").params(fileNumber, id).query(Annexes::sealed).optional()
                .filter(annex -> classes.contains(annex.classification())).map(annex -> {
                    Annex read = opened(annex, AnnexSeal.open(key(annex), annex.bound("content"), annex.content()));
                    register.append(fileNumber, "ANNEX_READ", person, Map.of("annex", id, "classification", annex.classification()));
                    return read;
                });
    }

    private Annex opened(Sealed annex, byte[] content) {
        Map<String, Object> label = Json.readMap(new String(AnnexSeal.open(key(annex), annex.bound("label"), annex.label()), StandardCharsets.UTF_8));
        return new Annex(annex.id(), annex.classification(), (String) label.get("name"), (String) label.get("mediaType"), annex.size(), annex.addedBy(), annex.at(), content);
    }

    private SecretKey key(Sealed annex) {
        return keys.find(annex.key()).orElseThrow(AnnexRefused::noKey);
    }

    private static Sealed sealed(ResultSet row, int i) throws SQLException {
        return new Sealed(row.getString("id"), row.getString("file_number"), row.getString("classification"), row.getString("key_name"), row.getBytes("label"),
                row.getBytes("content"), row.getInt("size"), row.getString("added_by"), Sql.instant(row, "added_at"));
    }
}
