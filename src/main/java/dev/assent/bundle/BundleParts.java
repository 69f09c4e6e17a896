package dev.assent.bundle;

import dev.assent.file.FileStore;
import dev.assent.proof.PublicKeys;
import dev.assent.register.Entry;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.register.Seal;
import dev.assent.register.Sha256;
import dev.assent.register.Vouching;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the parts of a bundle into its ZIP, papers one after the other, and last the manifest, signed by the register. */
@Component
class BundleParts {
    private final FileStore files;
    private final Register register;
    private final Vouching vouching;
    private final PublicKeys keys;
    private final Seal seal;
    private final JdbcClient jdbc;

    BundleParts(FileStore files, Register register, Vouching vouching, PublicKeys keys, Seal seal, JdbcClient jdbc) {
        this.files = files;
        this.register = register;
        this.vouching = vouching;
        this.keys = keys;
        this.seal = seal;
        this.jdbc = jdbc;
    }

    void write(Bundle bundle, ProvenZip zip) throws IOException {
        String number = bundle.number();
        zip.add("dossier.html", bundle.page());
        zip.add("application.json", files.find(number).orElseThrow().content());
        papers(number, zip);
        letters(number, zip);
        StringBuilder record = new StringBuilder();
        register.entries(number).forEach(entry -> record.append(Json.write(line(entry))).append('\n'));
        zip.add("record.jsonl", record.toString());
        for (Map.Entry<String, String> table : vouching.rows(number).entrySet()) {
            zip.add("rows/" + table.getKey() + ".json", table.getValue());
        }
        zip.add("keys.pem", keys.pem());
        zip.add("Check.java", new ClassPathResource("bundle/Check.java").getContentAsByteArray());
        zip.last("manifest.txt", manifest(bundle, zip));
    }

    private void papers(String number, ProvenZip zip) {
        jdbc.sql("select id, name, content from register.attachment where file_number = ? order by added_at, id").param(number).query(row -> {
            try {
                zip.add("papers/" + row.getString("id") + "/" + PaperName.of(row.getString("name")), row.getBytes("content"));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private void letters(String number, ProvenZip zip) {
        jdbc.sql("select id, content from register.letter where file_number = ? and issued_at is not null order by issued_at, id").param(number).query(row -> {
            try {
                zip.add("letters/" + row.getString("id") + ".pdf", row.getBytes("content"));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** What is hashed stands in it as it was hashed: facts and vouched are texts, moments as the hash has them. */
    private static Map<String, Object> line(Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("fileNumber", entry.fileNumber());
        line.put("place", entry.place());
        line.put("at", entry.at().toString());
        line.put("kind", entry.kind());
        line.put("actor", entry.actor());
        line.put("facts", entry.facts());
        line.put("vouched", entry.vouched());
        line.put("previous", entry.previous());
        line.put("hash", entry.hash());
        line.put("signedWith", entry.signedWith());
        line.put("signature", entry.signature());
        return line;
    }

    private String manifest(Bundle bundle, ProvenZip zip) {
        StringBuilder text = new StringBuilder("assent-bundle 1\nfile " + bundle.number() + "\nmade " + bundle.madeAt() + " by " + bundle.by()
                + "\nentries " + register.length(bundle.number()) + "\n");
        zip.sums().forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
        return text + "signed " + seal.key() + " " + seal.sign(Sha256.of(text.toString())) + "\n";
    }
}
