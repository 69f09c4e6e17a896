package dev.assent.file;

import dev.assent.code.Countries;
import dev.assent.register.Json;
import dev.assent.setup.NationalSetup;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What forms show of a file and what tables ask about it; the variable {@code file} of every process. */
public final class FileSummary {
    static final String APPLICATION = "APPLICATION";
    public static final String INVESTIGATION = "INVESTIGATION";

    private FileSummary() {
    }

    /**
     * The application plus its number, the time it was received, and facts derived from its lines.
     *
     * @param supersedes number of the file whose place this one takes; null: none
     */
    public static Map<String, Object> of(String number, LicenseFile file, NationalSetup setup, Instant receivedAt, String supersedes) {
        Map<String, Object> summary = new LinkedHashMap<>(Json.map(file));
        summary.remove("language");
        summary.values().removeIf(value -> value == null);
        if (summary.get("applicant") instanceof Map<?, ?> applicant) {
            applicant.remove("mail");
        }
        summary.put("kind", APPLICATION);
        summary.put("number", number);
        if (supersedes != null) {
            summary.put("supersedes", supersedes);
        }
        summary.put("receivedAt", receivedAt.toString());
        summary.put("destinationName", names(setup, file.destination()));
        summary.putAll(facts(lines(summary)));
        return summary;
    }

    /** What is suspected, with the same names; what only an application has is empty. */
    public static Map<String, Object> of(String number, Map<String, Object> suspicion, NationalSetup setup, Instant receivedAt) {
        Map<String, Object> summary = new LinkedHashMap<>(suspicion);
        Object category = suspicion.get("attCategory");
        summary.put("kind", INVESTIGATION);
        summary.put("number", number);
        summary.put("receivedAt", receivedAt.toString());
        if (suspicion.get("destination") instanceof String destination) {
            summary.put("destinationName", names(setup, destination));
        }
        summary.put("categories", category == null ? List.of() : List.of(category));
        for (String none : List.of("currencies", "lines", "documents", "transitStates")) {
            summary.put(none, List.of());
        }
        summary.put("totalValue", BigDecimal.ZERO);
        summary.put("ammunition", "3".equals(category));
        summary.put("smallArms", "2.1.h".equals(category));
        for (String no : List.of("uncontrolled", "temporary", "ownUse")) {
            summary.put(no, false);
        }
        return summary;
    }

    /**
     * The file as if it had only these of its lines; the facts derived from lines are derived anew.
     *
     * @param file    a summary
     * @param numbers of the lines that stay
     */
    public static Map<String, Object> part(Map<String, Object> file, Collection<Integer> numbers) {
        Map<String, Object> part = new LinkedHashMap<>(file);
        List<Map<String, Object>> lines = lines(file).stream().filter(line -> numbers.contains(((Number) line.get("line")).intValue())).toList();
        part.put("lines", lines);
        part.putAll(facts(lines));
        return part;
    }

    /** The lines of a summary: line, description, attCategory, quantity ... */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> lines(Map<String, Object> file) {
        return (List<Map<String, Object>>) file.get("lines");
    }

    private static Map<String, Object> facts(List<Map<String, Object>> lines) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("categories", lines.stream().map(line -> line.get("attCategory")).filter(Objects::nonNull).distinct().toList());
        facts.put("currencies", lines.stream().map(line -> line.get("currency")).distinct().toList());
        facts.put("totalValue", lines.stream().map(line -> new BigDecimal(line.get("value").toString())).reduce(BigDecimal.ZERO, BigDecimal::add));
        facts.put("ammunition", lines.stream().anyMatch(line -> Boolean.TRUE.equals(line.get("ammunition")) || "3".equals(line.get("attCategory"))));
        facts.put("smallArms", lines.stream().anyMatch(line -> "2.1.h".equals(line.get("attCategory")) || "2.1.h".equals(line.get("partOf"))));
        facts.put("uncontrolled", lines.stream().allMatch(line -> line.get("attCategory") == null && line.get("controlListEntry") == null));
        return facts;
    }

    /** By language: whoever reads a form need not know the codes of countries. */
    private static Map<String, String> names(NationalSetup setup, String country) {
        Map<String, String> own = setup.countries().get(country);
        return own != null ? own : Map.of("en", Countries.name(country, null, Locale.ENGLISH), "ar", Countries.name(country, null, Locale.forLanguageTag("ar")));
    }
}
