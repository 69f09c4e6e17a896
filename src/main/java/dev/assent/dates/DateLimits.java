package dev.assent.dates;

import dev.assent.engine.AsApplication;
import dev.assent.engine.DateRules;
import dev.assent.form.DateRange;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the table {@code DateLimits} (the setup's own, {@code <Setup>DateLimits}, where it has one) in the version in force today. */
@Component
public class DateLimits implements DateRules {
    static final String TABLE = "DateLimits";
    private final RepositoryService repository;
    private final DecisionService decisions;
    private final AsApplication application;
    private final NationalSetups setups;
    private final Clock clock;

    DateLimits(@Lazy RepositoryService repository, @Lazy DecisionService decisions, @Lazy AsApplication application, @Lazy NationalSetups setups, @Lazy Clock clock) {
        this.repository = repository;
        this.decisions = decisions;
        this.application = application;
        this.setups = setups;
        this.clock = clock;
    }

    @Override
    public DateRange range(String question, String setup) {
        Map<String, Object> row = application.take(() -> row(question, setup));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone(setup));
        return new DateRange(moved(today, row.get("earliest")), moved(today, row.get("latest")));
    }

    private Map<String, Object> row(String question, String setup) {
        String table = setup != null && repository.createDecisionDefinitionQuery().decisionDefinitionKey(setup + TABLE).latestVersion().count() > 0
                ? setup + TABLE : TABLE;
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("question", question);
        inputs.put("setup", setup);
        var result = decisions.evaluateDecisionTableByKey(table, inputs);
        return result.isEmpty() ? Map.of() : result.getFirstResult().getEntryMap();
    }

    private ZoneId zone(String setup) {
        Optional<NationalSetup> known = setups.all().stream().filter(each -> Objects.equals(each.setup(), setup)).findFirst();
        return known.map(each -> each.workingDays().zone()).orElse(ZoneOffset.UTC);
    }

    private static LocalDate moved(LocalDate today, Object period) {
        return period instanceof String text && !text.isBlank() ? today.plus(Period.parse(text)) : null;
    }
}
