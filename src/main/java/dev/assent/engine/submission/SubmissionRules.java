package dev.assent.engine.submission;

import dev.assent.engine.Completing;
import dev.assent.engine.PlainValues;
import dev.assent.engine.Say;
import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.engine.form.ChoiceLists;
import dev.assent.engine.form.DateRules;
import dev.assent.engine.form.FormSchemas;
import dev.assent.form.FormSchema;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;

/** Decides whether what a person submits may enter the process. Administrators are people too. */
final class SubmissionRules {
    private final Say say;
    private final FormSchemas forms;
    private final FormSubmission check;
    private final CompletionPolicy policy;
    private final FreshFacts facts;

    SubmissionRules(Say say, Clock clock, ChoiceLists lists, DateRules dates, Supplier<Stream<SubmissionFacts>> facts) {
        this.say = say;
        this.facts = new FreshFacts(facts);
        this.forms = new FormSchemas(clock, lists);
        this.check = new FormSubmission(say, dates);
        this.policy = new CompletionPolicy(say);
    }

    /**
     * Returns if the submission is accepted, else throws; runs inside the transaction of the command itself.
     *
     * @return what a refusal by a later step of the same command becomes: one that is entered in the record where the task says so
     */
    UnaryOperator<SubmissionRefused> check(Submission submission, String person, CommandContext context) {
        return switch (submission.kind()) {
            case START, START_ELSEWHERE -> {
                start(submission, context);
                yield UnaryOperator.identity();
            }
            default -> task(submission, person, context);
        };
    }

    private UnaryOperator<SubmissionRefused> task(Submission submission, String person, CommandContext context) {
        TaskEntity task = submission.id() == null ? null : context.getTaskManager().findTaskById(submission.id());
        if (task == null) {
            throw new LateSubmission(submission.id(), person, context).of(new SubmissionRefused(say.say("This task is no longer open: its time limit "
                    + "passed or someone else completed it. Nothing was stored. Reload the list of tasks to see what is open.")));
        }
        // of what is suspended the engine says so, whatever the answer
        if (task.getProcessDefinitionId() == null || task.isSuspended()) {
            return UnaryOperator.identity();
        }
        // first the permission: a stranger learns nothing from the rules
        CompletionPolicy.demand(context, checker -> checker.checkTaskWork(task));
        Optional<FormSchema> form = forms.of(task, context);
        switch (submission.kind()) {
            case COMPLETE -> {
                return complete(task, form, PlainValues.of(submission.variables()), person, context);
            }
            case RESOLVE -> refuseIf(!submission.variables().isEmpty(), "The answers to this task are given with its form.");
            default -> refuseIf(form.isPresent(), "This task is completed with its form, in no other way.");
        }
        return UnaryOperator.identity();
    }

    private UnaryOperator<SubmissionRefused> complete(TaskEntity task, Optional<FormSchema> form, Map<String, Object> submitted, String person,
            CommandContext context) {
        Map<String, Object> values = new LinkedHashMap<>(PlainValues.of(task.getVariablesTyped(false)));
        UnaryOperator<SubmissionRefused> known = RecordedRefusal.known(values.get("fileNumber"), policy.recordedAs(task, context), person, task.getName());
        try {
            admit(task, form, submitted, values, person, context);
        } catch (SubmissionRefused refused) {
            throw known.apply(refused);
        }
        if (task.getDelegationState() != DelegationState.PENDING && !person.equals(task.getAssignee())) {
            // history names as assignee who completed it, also when nobody or somebody else had claimed it
            Completing.assign(task, person);
        }
        return known;
    }

    private void admit(TaskEntity task, Optional<FormSchema> form, Map<String, Object> submitted, Map<String, Object> values, String person,
            CommandContext context) {
        check.refuse(policy.notHis(task, person, context));
        form.ifPresent(asked -> check.check(asked, submitted, values));
        refuseIf(form.isEmpty() && task.getFormKey() == null && !submitted.isEmpty(), "This task has no form, so it takes no answers.");
        // a table may read every question of the form, answered or not
        form.ifPresent(asked -> asked.variables().forEach(name -> values.putIfAbsent(name, null)));
        values.putAll(submitted);
        if (policy.asksTables(task, context)) {
            values.putAll(facts.of(values, person, context, name -> policy.mentions(name, task, values, context)));
        }
        check.refuse(policy.objections(task, values, context));
    }

    private void start(Submission submission, CommandContext context) {
        ProcessDefinitionEntity definition = submission.start() == null
                ? context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(submission.id())
                : new GetDeployedProcessDefinitionCmd(submission.start(), false).execute(context);
        CompletionPolicy.demand(context, checker -> checker.checkCreateProcessInstance(definition));
        refuseIf(FileActions.isAction(definition, context), "This is started from its license file, in no other way.");
        Optional<FormSchema> form = forms.of(definition, ChoiceLists.Place.NO_FILE, context);
        refuseIf(form.isEmpty(), "People begin what has a form to begin with; a part of a procedure begins in its place there, in no other way.");
        refuseIf(submission.kind() == Submission.Kind.START_ELSEWHERE, "This process is started with its form, in no other way.");
        // the number of a file is its business key: whoever named one would bring the process into that file
        refuseIf(submission.businessKey() != null && !submission.businessKey().isBlank(), "A process is started without a business key: the number of its file is given by the program.");
        check.check(form.orElseThrow(), PlainValues.of(submission.variables()), Map.of());
    }

    /**
     * Returns what the action on a file starts with if the answers are accepted, else throws. Every question has a value, if
     * only null, and no answer replaces a fact.
     *
     * @param facts what is known about the file and the person
     */
    Map<String, Object> action(ProcessDefinitionEntity action, Map<String, Object> answers, Map<String, Object> facts, CommandContext context) {
        ChoiceLists.Place place = new ChoiceLists.Place((String) facts.get("fileNumber"), (String) facts.get("setup"));
        FormSchema form = forms.of(action, place, context)
                .orElseThrow(() -> new NotFoundException("The action " + action.getKey() + " has no start form"));
        check.check(form, answers, facts);
        Map<String, Object> values = new LinkedHashMap<>();
        form.variables().forEach(name -> values.put(name, null));
        values.putAll(answers);
        values.putAll(facts);
        Map<String, Object> known = new LinkedHashMap<>(values);
        known.putAll(this.facts.of(values, (String) facts.get("startedBy"), context, any -> true));
        check.refuse(policy.objections(action, known, context));
        return values;
    }

    private void refuseIf(boolean refused, String sentence) {
        check.refuse(refused ? List.of(new Fault("", say.say(sentence))) : List.of());
    }
}
