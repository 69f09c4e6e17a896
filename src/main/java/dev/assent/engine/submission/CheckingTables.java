package dev.assent.engine.submission;

import dev.assent.engine.ElementProperties;
import dev.assent.engine.Say;
import dev.assent.engine.SubmissionRefused.Fault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.dmn.Dmn;

/**
 * The decision tables that an element names in its property {@code checkedBy}, and beside each of them the table of the file's setup
 * that is called after it, such as {@code VeldoraOpinionAdmissible}: every row that applies refuses a submission with its
 * {@code message}, at the answer it names in {@code field}.
 */
final class CheckingTables {
    static final String PROPERTY = "checkedBy";
    private final Map<String, Optional<String>> ids = new ConcurrentHashMap<>();
    private final Map<String, Boolean> mentioned = new ConcurrentHashMap<>();
    private final Say say;

    CheckingTables(Say say) {
        this.say = say;
    }

    /** Returns what the tables of the element say against these values. */
    Stream<Fault> faults(BaseElement element, ProcessDefinitionEntity process, Map<String, Object> values, CommandContext context) {
        return tables(element, process, values, context).flatMap(table -> faults(table, values, context)).distinct();
    }

    /** Does one of them, or a table that it requires, mention this name? */
    boolean mention(String name, BaseElement element, ProcessDefinitionEntity process, Map<String, Object> values, CommandContext context) {
        return tables(element, process, values, context).anyMatch(table -> mentioned.computeIfAbsent(table + "/" + name, any -> text(table, context).contains(name)));
    }

    // tables that require each other stand in one file
    private static String text(String table, CommandContext context) {
        return Dmn.convertToString(context.getProcessEngineConfiguration().getDeploymentCache().findDmnModelInstanceForDecisionDefinition(table));
    }

    private Stream<String> tables(BaseElement element, ProcessDefinitionEntity process, Map<String, Object> values, CommandContext context) {
        return ElementProperties.of(element, PROPERTY)
                .flatMap(table -> Stream.concat(Stream.of(decision(table, element, process, context)), national(table, process, values, context)));
    }

    private Stream<Fault> faults(String table, Map<String, Object> values, CommandContext context) {
        return context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration().getDecisionService()
                        .evaluateDecisionById(table).variables(Variables.fromMap(new LinkedHashMap<>(values))).evaluate())
                .getResultList().stream()
                .map(row -> new Fault(Objects.toString(row.get("field"), ""), say.say(String.valueOf(row.get("message")))));
    }

    // a file that was begun before the State added its sentence is finished without it
    private Stream<String> national(String table, ProcessDefinitionEntity process, Map<String, Object> values, CommandContext context) {
        return values.get("setup") instanceof String setup
                ? deployed(setup + table, process, context).stream() : Stream.empty();
    }

    // a file is finished by the rules it was begun under
    private String decision(String key, BaseElement element, ProcessDefinitionEntity process, CommandContext context) {
        return deployed(key, process, context).orElseGet(() -> {
            DecisionDefinition latest = context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key);
            if (latest == null) {
                throw new NotFoundException("The decision " + key + ", named by checkedBy of " + element.getId() + ", is not deployed");
            }
            return latest.getId();
        });
    }

    // what a deployment has never changes
    private Optional<String> deployed(String key, ProcessDefinitionEntity process, CommandContext context) {
        return ids.computeIfAbsent(process.getDeploymentId() + "/" + key, any -> Optional.ofNullable(context.getDecisionDefinitionManager()
                .findDecisionDefinitionByDeploymentAndKey(process.getDeploymentId(), key)).map(DecisionDefinition::getId));
    }
}
