package dev.assent.engine.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.engine.ElementProperties;
import dev.assent.engine.FileState;
import dev.assent.engine.form.ChoiceLists;
import dev.assent.engine.form.FormSource;
import dev.assent.engine.form.WholeForm;
import dev.assent.engine.model.DeployedModels;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.stereotype.Component;

/**
 * Actions on license files: processes with the property {@code fileAction} and a start form, in the newest set of models. Who
 * may begin one is checked by whoever calls; the engine's rights are not asked.
 */
@Component
public class FileActions {
    /**
     * An action as its model describes it.
     *
     * @param process id of the process
     * @param name    in English
     * @param who     may begin it: lead, consulted, intake, applicant, or ids of groups
     * @param setups  on whose files it is offered; empty: on all
     * @param kinds   of files on which it is offered: APPLICATION where the model says nothing, and INVESTIGATION
     * @param states  of files on which it is offered: open where the model says nothing, and closed
     * @param during  processes of which one must run for the file; empty: none
     */
    public record Action(String process, String name, List<String> who, List<String> setups, List<String> kinds, List<String> states,
            List<String> during) {
        /** Is it offered on files that are closed, or on those that are open? */
        public boolean fits(boolean closed) {
            return states.contains(closed ? FileState.CLOSED : FileState.OPEN);
        }
    }

    private final ProcessEngine engine;
    private final SubmissionRules rules;
    private final WholeForm forms;

    FileActions(ProcessEngine engine, SubmissionRules rules, WholeForm forms) {
        this.engine = engine;
        this.rules = rules;
        this.forms = forms;
    }

    /** All actions by name; a suspended process is none. */
    public List<Action> all() {
        return run(context -> definitions().map(definition -> action(definition, context)).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Action::name)).toList());
    }

    /** The form of an action as this reader gets it. */
    public JsonNode form(String process, ChoiceLists.Place place, Locale reader) {
        JsonNode form = run(context -> FormSource.of(FormSource.start(definition(process), context).orElseThrow(), context));
        return forms.of(form, reader, () -> place);
    }

    /** False if a question of the form asks to choose from a list of the application's that is empty here. */
    public boolean leavesAChoice(String process, ChoiceLists.Place place) {
        return form(process, place, Locale.ENGLISH).findParents("options").stream().map(properties -> properties.path("options").asText())
                .filter(list -> !list.isBlank()).allMatch(list -> forms.offers(list, place));
    }

    /**
     * Begins an action.
     *
     * @param answers by the keys of the form; checked by the form's rules and by the tables the process names in {@code checkedBy}
     * @param facts   the other variables, read when the transaction has begun; may throw
     * @param begun   is told in the same transaction that the first steps are done
     * @throws SubmissionRefused if the answers are not accepted; nothing was stored then
     */
    public void start(String process, String fileNumber, Map<String, Object> answers, Supplier<Map<String, Object>> facts, Runnable begun) {
        String id = run(context -> definition(process).getId());
        commands().execute(new StartAction(rules, id, fileNumber, answers, facts, begun));
    }

    static boolean isAction(ProcessDefinitionEntity definition, CommandContext context) {
        return action(definition, context).isPresent();
    }

    private static Optional<Action> action(ProcessDefinitionEntity definition, CommandContext context) {
        BaseElement process = CompletionPolicy.model(definition, definition.getKey(), context);
        List<String> who = ElementProperties.of(process, "fileAction").toList();
        List<String> kinds = ElementProperties.of(process, "kinds").toList();
        String name = definition.getName() == null ? definition.getKey() : definition.getName();
        return who.isEmpty() ? Optional.empty()
                : Optional.of(new Action(definition.getKey(), name, who, ElementProperties.of(process, "setups").toList(),
                        kinds.isEmpty() ? List.of("APPLICATION") : kinds, FileState.of(process), ElementProperties.of(process, "during").toList()));
    }

    private ProcessDefinitionEntity definition(String process) {
        return definitions().filter(definition -> definition.getKey().equals(process)).findFirst().orElseThrow();
    }

    // a process that the newest set no longer has is not offered, although its last version is still there
    private Stream<ProcessDefinitionEntity> definitions() {
        var repository = engine.getRepositoryService();
        return DeployedModels.newestId(repository).stream()
                .flatMap(id -> repository.createProcessDefinitionQuery().deploymentId(id).active().list().stream())
                .map(ProcessDefinition::getId)
                .map(id -> configuration().getDeploymentCache().findDeployedProcessDefinitionById(id));
    }

    private <T> T run(Function<CommandContext, T> question) {
        return commands().execute(context -> context.runWithoutAuthorization(() -> question.apply(context)));
    }

    private CommandExecutor commands() {
        return configuration().getCommandExecutorTxRequired();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
