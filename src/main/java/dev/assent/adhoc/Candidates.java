package dev.assent.adhoc;

import dev.assent.adhoc.SimilarFiles.Precedent;
import dev.assent.engine.Rules;
import dev.assent.register.Reader;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may be asked about a file, under which row, and whom the rules propose. */
@Component
class Candidates {
    /**
     * @param finding of the assessment; null: none was made
     * @param rows    of the consultee table that apply to the file
     */
    record Inquiry(String setup, String authority, Map<String, Object> file, String finding, List<Map<String, Object>> rows) {
    }

    /** Asks a table of the setup. */
    @FunctionalInterface
    interface Table {
        Rules.Answer ask(String table, Map<String, Object> facts);
    }

    private final NationalSetups setups;
    private final SimilarFiles similar;
    private final Texts texts;

    Candidates(NationalSetups setups, SimilarFiles similar, Texts texts) {
        this.setups = setups;
        this.similar = similar;
        this.texts = texts;
    }

    /**
     * A row for each agency that may be asked, proposed ones first: the columns of the consultee table (from the row that names the
     * agency, else from the table of defaults), and {@code agencyName}, {@code why} (its basis by language), {@code specialist}, {@code usual}, {@code asked},
     * {@code objected}, {@code files}, {@code proposed}.
     */
    List<Map<String, Object>> of(Inquiry inquiry, Table table) {
        Map<String, Precedent> precedents = similar.of(SimilarFiles.kind(inquiry.file()), new Reader("", Set.of(inquiry.authority())));
        List<Map<String, Object>> proposed = new ArrayList<>();
        List<Map<String, Object>> others = new ArrayList<>();
        for (Agency agency : setups.of(inquiry.setup()).agencies()) {
            if (!agency.id().equals(inquiry.authority())) {
                row(agency, inquiry, table, precedents.getOrDefault(agency.id(), Precedent.NONE))
                        .ifPresent(row -> (Boolean.TRUE.equals(row.get("proposed")) ? proposed : others).add(row));
            }
        }
        proposed.addAll(others);
        return proposed;
    }

    private Optional<Map<String, Object>> row(Agency agency, Inquiry inquiry, Table table, Precedent precedent) {
        Optional<Map<String, Object>> own = inquiry.rows().stream().filter(row -> agency.id().equals(row.get("agency"))).findFirst();
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("file", inquiry.file(), "agency", agency.id(), "specialist", agency.specialist(),
                "usual", own.isPresent(), "asked", precedent.asked(), "objected", precedent.objected()));
        facts.put("finding", inquiry.finding());
        Map<String, Object> rule = own.orElseGet(() -> explained(table.ask("AdHocDefaults", facts)));
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> row = new LinkedHashMap<>(rule);
        row.put("agency", agency.id());
        row.put("agencyName", agency.name());
        row.put("why", why(String.valueOf(rule.getOrDefault("basis", "")), agency.name().keySet()));
        row.put("specialist", agency.specialist());
        row.put("usual", own.isPresent());
        row.put("asked", precedent.asked());
        row.put("objected", precedent.objected());
        row.put("files", precedent.files());
        row.put("proposed", Boolean.TRUE.equals(table.ask("AdHocProposal", facts).values().get("proposed")));
        return Optional.of(row);
    }

    private static Map<String, Object> explained(Rules.Answer answer) {
        Map<String, Object> row = new LinkedHashMap<>(answer.values());
        if (answer.because() != null) {
            row.put("because", answer.because().asMap());
        }
        return row;
    }

    private Map<String, String> why(String basis, Set<String> languages) {
        Map<String, String> why = new LinkedHashMap<>();
        languages.forEach(language -> why.put(language, texts.say(Locale.forLanguageTag(language), basis)));
        return why;
    }
}
