package dev.assent.screening;

import dev.assent.register.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody whom a file names: its parties, who signed and issued its documents, and the texts in which ships and persons may be named. */
@Component
class FileNames {
    /** what applicants write freely */
    private static final List<String> TEXTS = List.of("route", "note", "purpose", "endUseStatement", "suspicion", "goods", "place");

    /** letters; what is shorter is a legal form or an initial */
    private static final int SHORTEST = 4;

    /** between the names of one party that an applicant writes into one field */
    private static final Pattern ALIAS = Pattern.compile("\\s*(?:[()\\[\\];/|]|\\b(?:a\\.?k\\.?a|f\\.?k\\.?a|d\\.?b\\.?a|t/a|alias|also known as|known as|formerly|trading as)\\b\\.?"
            + "|\\b(?:المعروفة?|المشهورة?) (?:باسم |بـ ?|ب)|\\b(?:سابقا|سابقًا)\\b)\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final JdbcClient jdbc;

    FileNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each name once with each country, in the order of the file. */
    List<NamedInFile> of(String fileNumber) {
        List<NamedInFile> named = new ArrayList<>(jdbc.sql("select role, name, country from register.party where file_number = ? order by role, place").param(fileNumber)
                .query((row, i) -> new NamedInFile(row.getString(1), row.getString(2), row.getString(3))).list());
        jdbc.sql("select signatory, issuer, issuer_country, remark from register.document where file_number = ? order by place").param(fileNumber).query(row -> {
            add(named, "DOCUMENT_SIGNATORY", row.getString(1), row.getString(3));
            add(named, "DOCUMENT_ISSUER", row.getString(2), row.getString(3));
        });
        Map<String, NamedInFile> once = new LinkedHashMap<>();
        named.stream().flatMap(FileNames::aliases).forEach(each -> once.putIfAbsent(each.hash(), each));
        return List.copyOf(once.values());
    }

    /** The free texts of a file, each as it was written. */
    List<String> texts(String fileNumber) {
        Map<String, Object> content = jdbc.sql("select content from register.license_file where file_number = ?").param(fileNumber)
                .query(String.class).optional().map(Json::readMap).orElse(Map.of());
        Stream<String> remarks = jdbc.sql("select remark from register.document where file_number = ? and remark is not null order by place").param(fileNumber)
                .query(String.class).list().stream();
        return Stream.concat(TEXTS.stream().map(content::get).filter(String.class::isInstance).map(String.class::cast), remarks)
                .filter(text -> !text.isBlank()).toList();
    }

    // the whole, and each of several names in it
    private static Stream<NamedInFile> aliases(NamedInFile whole) {
        String[] parts = ALIAS.split(whole.name().strip());
        Stream<String> others = parts.length < 2 ? Stream.empty() : Arrays.stream(parts).filter(part -> part.strip().length() >= SHORTEST);
        return Stream.concat(Stream.of(whole), others.map(part -> new NamedInFile(whole.role(), part, whole.country())));
    }

    private static void add(List<NamedInFile> named, String role, String name, String country) {
        if (name != null && !name.isBlank()) {
            named.add(new NamedInFile(role, name, country));
        }
    }
}
