package dev.assent.portal;

import dev.assent.applicant.ApplicantView;
import dev.assent.file.LicenseFile;
import dev.assent.letter.UnitNames;
import dev.assent.letter.check.Standings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was decided, and the license as it stands today, for its applicant. */
@Component
class DecisionRows {
    private final Standings licenses;

    DecisionRows(Standings licenses) {
        this.licenses = licenses;
    }

    /** One for the whole file, or one for each part of it that is decided apart. */
    List<Map<String, Object>> of(ApplicantView file, LicenseFile application, Telling telling) {
        Stream<ApplicantView.Decision> decisions = file.decisions() != null ? file.decisions().stream() : Stream.ofNullable(file.decision());
        return decisions.map(decision -> row(decision, application, telling)).toList();
    }

    private Map<String, Object> row(ApplicantView.Decision decision, LicenseFile application, Telling telling) {
        Map<String, Object> row = new HashMap<>();
        row.put("outcome", telling.say(Telling.spelled(decision.decision())));
        row.put("at", telling.at(decision.decidedAt()));
        row.put("about", decision.about() == null ? "" : decision.about().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        row.put("reasons", decision.reasons());
        row.put("legalBasis", decision.legalBasis());
        row.put("conditions", decision.conditions());
        row.put("license", decision.license());
        row.put("validUntil", telling.on(decision.validUntil()));
        row.put("standing", decision.license() == null ? "" : telling.say(licenses.ofLicense(decision.license()).word()));
        row.put("hasLines", decision.lines() != null && !decision.lines().isEmpty());
        row.put("lines", decision.lines() == null ? List.of() : decision.lines().stream().map(line -> line(line, application, telling)).toList());
        return row;
    }

    // the goods are said in his own words
    private static Map<String, Object> line(ApplicantView.Line granted, LicenseFile application, Telling telling) {
        Map<String, Object> row = new HashMap<>();
        row.put("line", granted.line());
        row.put("quantity", Telling.plain(granted.quantity()));
        application.lines().stream().filter(line -> line.line() == granted.line()).findFirst().ifPresent(line -> {
            row.put("description", line.description());
            row.put("unit", UnitNames.of(line.unit(), telling.texts(), telling.language()));
        });
        return row;
    }
}
