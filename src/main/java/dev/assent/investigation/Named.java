package dev.assent.investigation;

import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.license.License;
import dev.assent.license.OwnMoves;
import dev.assent.text.Texts;
import dev.assent.watch.WatchedParty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the licenses and parties that a conclusion names; what is not there refuses it at its field. */
@Component
class Named {
    private final OwnMoves licenses;
    private final JdbcClient jdbc;
    private final Texts texts;

    Named(OwnMoves licenses, JdbcClient jdbc, Texts texts) {
        this.licenses = licenses;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * The licenses whose numbers are written in a field, parted by commas, semicolons or spaces.
     *
     * @param numbers null: the field was not asked for
     */
    List<License> licenses(String field, String numbers, List<Fault> faults) {
        List<License> found = new ArrayList<>();
        words(numbers).forEach(number -> licenses.find(number).ifPresentOrElse(found::add,
                () -> faults.add(new Fault(field, texts.say("There is no license {0}.", number)))));
        // in one order, so that two conclusions never wait for each other
        found.sort(Comparator.comparing(License::fileNumber).thenComparing(License::number));
        return List.copyOf(found);
    }

    /** The parties of the rows; where a file is named, the party must be named so in it. */
    List<WatchedParty> parties(String field, List<Map<String, Object>> rows, List<Fault> faults) {
        List<WatchedParty> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = rows.get(i);
            String file = text(row, "partyFile").map(number -> number.toUpperCase(Locale.ROOT)).orElse(null);
            String name = text(row, "name").orElse("");
            if (file != null && !names(file, name)) {
                faults.add(new Fault(field + "[" + i + "].partyFile", texts.say("There is no file {0} in which {1} is named.", file, name)));
            }
            found.add(new WatchedParty(name, text(row, "kind").orElse(""), text(row, "country").orElse(null), text(row, "aliases").orElse(null), file,
                    text(row, "watchReasons").orElse("")));
        }
        return List.copyOf(found);
    }

    void unlessEmpty(List<Fault> faults) {
        SubmissionRefused.unlessEmpty(faults);
    }

    private boolean names(String file, String name) {
        return jdbc.sql("""
                select count(*) from register.license_file f where f.file_number = :file and not f.sample and (
                  exists (select 1 from register.party p where p.file_number = f.file_number and lower(trim(p.name)) = :name)
                  or exists (select 1 from register.document d where d.file_number = f.file_number and (lower(trim(d.signatory)) = :name or lower(trim(d.issuer)) = :name)))""")
                .param("file", file).param("name", name.toLowerCase(Locale.ROOT)).query(Integer.class).single() > 0;
    }

    private static List<String> words(String numbers) {
        return numbers == null ? List.of() : Arrays.stream(numbers.split("[,;\\s،؛]+")).map(word -> word.toUpperCase(Locale.ROOT)).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static Optional<String> text(Map<String, Object> row, String column) {
        return row.get(column) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }
}
