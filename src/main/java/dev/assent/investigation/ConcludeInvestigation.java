package dev.assent.investigation;

import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.engine.Variable;
import dev.assent.license.License;
import dev.assent.watch.WatchedParty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Reads what the form of the same name asked; what is named is looked for only where its row does something with it. */
@Component
class ConcludeInvestigation {
    static final String TO_SUSPEND = "licensesToSuspend";
    private static final String TO_REASSESS = "licensesToReassess";
    private static final Variable<List<Map<String, Object>>> WATCHED = Variable.rows("watchedParties");

    private final Named named;

    ConcludeInvestigation(Named named) {
        this.named = named;
    }

    static List<String> measures(DelegateExecution execution) {
        return words("investigationMeasures", execution);
    }

    /**
     * @param rows of the measures that were chosen
     * @throws dev.assent.engine.SubmissionRefused at the fields that name what is not there
     */
    Conclusion read(DelegateExecution execution, Map<String, MeasureRow> rows) {
        List<Fault> faults = new ArrayList<>();
        List<License> suspended = does(rows, MeasureRow.SUSPEND) ? named.licenses(TO_SUSPEND, text(TO_SUSPEND, execution), faults) : List.of();
        List<License> reassessed = does(rows, MeasureRow.REVIEW) ? named.licenses(TO_REASSESS, text(TO_REASSESS, execution), faults) : List.of();
        Optional<List<Map<String, Object>>> said = does(rows, MeasureRow.WATCH) ? WATCHED.find(execution) : Optional.empty();
        List<WatchedParty> watched = named.parties(WATCHED.name(), said.orElse(List.of()), faults);
        named.unlessEmpty(faults);
        return new Conclusion(text("conclusion", execution), text("investigationFindings", execution), List.copyOf(rows.keySet()),
                text(TO_REASSESS, execution), reassessed, suspended, text("suspensionReasons", execution), watched,
                does(rows, MeasureRow.ALERT) ? words("alertedStates", execution) : List.of(), text("alertText", execution), text("findingForFiles", execution),
                text("investigationReasons", execution), text("concludeInvestigationBy", execution));
    }

    private static boolean does(Map<String, MeasureRow> rows, String what) {
        return rows.values().stream().anyMatch(row -> row.does().equals(what));
    }

    private static List<String> words(String name, DelegateExecution execution) {
        return Variable.plain(execution.getVariable(name)) instanceof List<?> list ? list.stream().map(String::valueOf).distinct().toList() : List.of();
    }

    private static String text(String name, DelegateExecution execution) {
        return Variable.text(name).find(execution).filter(text -> !text.isBlank()).orElse(null);
    }
}
