package dev.assent.file;

import dev.assent.register.Json;
import dev.assent.setup.NationalSetup;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What forms show of a file and what tables ask about it; the variable {@code file} of every process. */
final class FileSummary {
    static final String APPLICATION = "APPLICATION";
    static final String INVESTIGATION = "INVESTIGATION";

    private FileSummary() {
    }

    /**
     * The application plus its number, the time it was received, and facts derived from its lines.
     *
     * @param supersedes number of the file whose place this one takes; null: none
     */
    static Map<String, Object> of(String number, LicenseFile file, NationalSetup setup, Instant receivedAt, String supersedes) {
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
        summary.put("destinationName", setup.countries().getOrDefault(file.destination(), Map.of()));
        summary.put("categories", file.lines().stream().map(LicenseFile.Line::attCategory).filter(c -> c != null).distinct().toList());
        summary.put("currencies", file.lines().stream().map(LicenseFile.Line::currency).distinct().toList());
        summary.put("totalValue", file.lines().stream().map(LicenseFile.Line::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        summary.put("ammunition", file.lines().stream().anyMatch(l -> l.ammunition() || "3".equals(l.attCategory())));
        summary.put("smallArms", file.lines().stream().anyMatch(l -> "2.1.h".equals(l.attCategory()) || "2.1.h".equals(l.partOf())));
        summary.put("uncontrolled", file.lines().stream().allMatch(l -> l.attCategory() == null && l.controlListEntry() == null));
        return summary;
    }

    /** What is suspected, with the same names; what only an application has is empty. */
    static Map<String, Object> of(String number, Map<String, Object> suspicion, NationalSetup setup, Instant receivedAt) {
        Map<String, Object> summary = new LinkedHashMap<>(suspicion);
        Object category = suspicion.get("attCategory");
        summary.put("kind", INVESTIGATION);
        summary.put("number", number);
        summary.put("receivedAt", receivedAt.toString());
        if (suspicion.get("destination") instanceof String destination) {
            summary.put("destinationName", setup.countries().getOrDefault(destination, Map.of()));
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
}
