package dev.assent.engine;

import dev.assent.text.Moments;
import dev.assent.text.Texts;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.history.UserOperationLogQuery;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Who suspended a process, and when, from the engine's log of what people do in Cockpit. */
public final class Suspension {
    private static final String HALTED = "This license file is halted by {0} since {1}. Nothing was stored. It goes on when an administrator activates it again.";
    private static final String HALTED_BY_SOMEBODY = "This license file is halted by an administrator. Nothing was stored. It goes on when an administrator activates it again.";
    private static final String PROCESS = "This process is halted by {0} since {1}. Nothing was stored. It goes on when an administrator activates it again.";
    private static final String NOTICE = "This license file is halted by {0} since {1}. What you complete may be refused until an administrator activates it again.";
    private static final String SUSPENDED_AROUND = """
            select P.* from ACT_RU_TASK T join ACT_RU_EXECUTION X on X.ID_ = T.PROC_INST_ID_
            join ACT_RU_EXECUTION P on P.ROOT_PROC_INST_ID_ = X.ROOT_PROC_INST_ID_
            where T.ID_ = #{task} and P.ID_ = P.PROC_INST_ID_ and P.SUSPENSION_STATE_ = 2""";
    private static final Set<String> SUSPENDED = Set.of(UserOperationLogEntry.OPERATION_TYPE_SUSPEND,
            UserOperationLogEntry.OPERATION_TYPE_SUSPEND_PROCESS_DEFINITION);
    private static final Pattern ID = Pattern.compile("[\\w-]+:\\d+:[\\w-]+|\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b|\\b\\d+\\b");
    private final Supplier<ProcessEngine> engine;
    private final Say say;

    public Suspension(Supplier<ProcessEngine> engine, Say say) {
        this.engine = engine;
        this.say = say;
    }

    /** What a person is told who met the suspended thing. */
    public FileHalted refusal(ProcessEngineException suspended) {
        FileHalted told = asApplication(() -> new FileHalted(sentence(String.valueOf(suspended.getMessage()))));
        told.initCause(suspended);
        return told;
    }

    /** What is said to who opens a task of which a caller is suspended, or its own process; empty where none is. */
    public Optional<String> notice(String task) {
        return asApplication(() -> {
            // one question where nothing is suspended
            List<ProcessInstance> suspended = engine.get().getRuntimeService().createNativeProcessInstanceQuery().sql(SUSPENDED_AROUND).parameter("task", task).list();
            return suspended.isEmpty() ? Optional.empty() : above(task).filter(id -> suspended.stream().anyMatch(each -> each.getId().equals(id))).findFirst()
                    .map(id -> sentence(NOTICE, suspended.stream().filter(each -> each.getId().equals(id)).flatMap(this::done)));
        });
    }

    /** The task's process, who called it, who called that, and so on. */
    private Stream<String> above(String task) {
        String own = engine.get().getTaskService().createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        return Stream.iterate(own, Objects::nonNull, id -> {
            ProcessInstance caller = engine.get().getRuntimeService().createProcessInstanceQuery().subProcessInstanceId(id).singleResult();
            return caller == null ? null : caller.getId();
        });
    }

    /**
     * Refuses to tell a file something that a suspended process of it waits for: it would not hear.
     *
     * @throws FileHalted if one does
     */
    void demandAwake(String message, String fileNumber) {
        List<String> asleep = asApplication(() -> engine.get().getRuntimeService().createExecutionQuery().messageEventSubscriptionName(message)
                .processInstanceBusinessKey(fileNumber).suspended().list().stream().map(Execution::getProcessInstanceId).toList());
        if (!asleep.isEmpty()) {
            throw asApplication(() -> new FileHalted(sentence(instances(asleep))));
        }
    }

    private Collection<ProcessInstance> instances(Collection<String> ids) {
        return engine.get().getRuntimeService().createProcessInstanceQuery().processInstanceIds(Set.copyOf(ids)).list();
    }

    private String sentence(Collection<ProcessInstance> suspended) {
        return sentence(HALTED, suspended.stream().flatMap(this::done));
    }

    private Stream<UserOperationLogEntry> done(ProcessInstance suspended) {
        return Stream.concat(ofInstance(suspended.getProcessInstanceId()), ofProcess(suspended.getProcessDefinitionId()));
    }

    private String sentence(String pattern, Stream<UserOperationLogEntry> done) {
        return done.filter(entry -> SUSPENDED.contains(entry.getOperationType()) && entry.getUserId() != null)
                .max(Comparator.comparing(UserOperationLogEntry::getTimestamp))
                .map(entry -> say.say(pattern, entry.getUserId(), Moments.words(entry.getTimestamp().toInstant(), Texts.locale(), ZoneOffset.UTC)))
                .orElseGet(() -> say.say(HALTED_BY_SOMEBODY));
    }

    private Stream<UserOperationLogEntry> ofInstance(String instance) {
        return log().processInstanceId(instance).list().stream();
    }

    // whoever suspends a process may suspend all its instances with it
    private Stream<UserOperationLogEntry> ofProcess(String definition) {
        return Stream.concat(log().processDefinitionId(definition).list().stream(), log().processDefinitionKey(definition.split(":")[0]).list().stream())
                .filter(entry -> entry.getProcessInstanceId() == null);
    }

    private UserOperationLogQuery log() {
        return engine.get().getHistoryService().createUserOperationLogQuery();
    }

    private String sentence(String message) {
        Matcher id = ID.matcher(message);
        while (id.find()) {
            if (id.group().contains(":")) {
                return sentence(PROCESS, ofProcess(id.group()));
            }
            Optional<String> instance = instance(id.group());
            if (instance.isPresent()) {
                return sentence(instances(List.of(instance.get())));
            }
        }
        return say.say(HALTED_BY_SOMEBODY);
    }

    private Optional<String> instance(String id) {
        Task task = engine.get().getTaskService().createTaskQuery().taskId(id).singleResult();
        Execution execution = task != null ? null : engine.get().getRuntimeService().createExecutionQuery().executionId(id).singleResult();
        return Optional.ofNullable(task != null ? task.getProcessInstanceId() : execution == null ? null : execution.getProcessInstanceId());
    }

    private <T> T asApplication(Supplier<T> question) {
        Authentication person = engine.get().getIdentityService().getCurrentAuthentication();
        engine.get().getIdentityService().clearAuthentication();
        try {
            return question.get();
        } finally {
            engine.get().getIdentityService().setAuthentication(person);
        }
    }
}
