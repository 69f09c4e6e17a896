package dev.assent.benchmark;

import dev.assent.register.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;

/** The same models on an engine alone: steps that do nothing, no form rules, no register, no permissions. */
final class BareEngine extends OnCamunda {
    private static final Date FAR = new Date(System.currentTimeMillis() + 30L * 24 * 3600 * 1000);

    private static final Pattern STEP = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Map<String, Object> BALANCE = Map.of("asked", 4, "objections", 0, "bindingObjections", 0, "bindingLines", List.of(),
            "missingMandatory", 0, "conflicting", false, "conditionCount", 0, "late", 0);

    private static final Map<String, Object> NOBODY_LISTED = Map.of("hitsOpen", false, "partyListed", false);

    private final ProcessEngine engine;
    private final Map<String, Object> file;
    private final AtomicInteger count = new AtomicInteger();

    BareEngine(String url, String user, String password, String sample) {
        ProcessEngineConfigurationImpl configuration = HandMade.engine("bare", url, user, password);
        configuration.setBeans(steps());
        engine = configuration.buildProcessEngine();
        deploy();
        file = new HashMap<>(Json.readMap(sample));
        file.putAll(Map.of("categories", List.of("2.1.b"), "totalValue", 14400000.0));
    }

    private void deploy() {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name("bare");
        for (String folder : List.of("processes", "forms")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)")).forEach(file -> add(deployment, file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, Path file) {
        try {
            deployment.addInputStream(file.toString(), new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<Object, Object> steps() {
        Map<Object, Object> steps = new HashMap<>();
        STEP.matcher(models()).results().forEach(step -> steps.put(step.group(1), (JavaDelegate) execution -> { }));
        steps.put("remindStep", (TaskListener) task -> { });
        steps.put("raiseOverdueStep", (TaskListener) task -> { });
        steps.put("stepDeadline", FAR);
        steps.put("stepReminder", FAR);
        steps.put("acceptFile", (JavaDelegate) this::accept);
        steps.put("planConsultations", (JavaDelegate) execution -> {
            execution.setVariable("consultees", execution.getVariable("consulteeRows"));
            execution.setVariable("anyoneToAsk", true);
        });
        steps.put("setTimeLimit", (JavaDelegate) BareEngine::limit);
        steps.put("weighOpinions", sets(Map.of("balance", BALANCE)));
        steps.put("planVerifications", sets(Map.of("anyToVerify", false, "verifications", List.of())));
        steps.put("weighVerifications", sets(Map.of("documentsGenuine", "NOT_REQUIRED")));
        steps.put("openRung", sets(Map.of("wayToRung", "NONE", "rights", List.of())));
        steps.put("settleDispute", sets(Map.of("settlement", "NONE", "mandate", "NONE", "mandateLines", List.of())));
        steps.put("prepareDraft", sets(Map.of("balance", BALANCE, "sendBack", false)));
        steps.put("screenFile", sets(NOBODY_LISTED));
        steps.put("screenBeforeEntry", sets(NOBODY_LISTED));
        steps.put("enterDecision", (JavaDelegate) execution -> engineOf(execution).createMessageCorrelation("FileClosed")
                .processInstanceBusinessKey(execution.getProcessBusinessKey()).correlateAll());
        return steps;
    }

    private static JavaDelegate sets(Map<String, Object> variables) {
        return execution -> variables.forEach(execution::setVariable);
    }

    private static String models() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static org.camunda.bpm.engine.RuntimeService engineOf(DelegateExecution execution) {
        return execution.getProcessEngineServices().getRuntimeService();
    }

    private void accept(DelegateExecution execution) {
        execution.setVariable("accepted", true);
        engineOf(execution).startProcessInstanceByMessage("FileAccepted", execution.getProcessBusinessKey(),
                Map.of("deadline", FAR, "reminderDate", FAR, "startedAt", FAR, "inGrace", false, "agency", "licensing",
                        "consultee", Map.of("agency", "licensing"), "setup", "LeadAuthority", "file", file));
    }

    private static void limit(DelegateExecution execution) {
        Map<?, ?> consultee = (Map<?, ?>) execution.getVariable("consultee");
        Map.of("agency", consultee.get("agency"), "deadline", FAR, "reminderDate", FAR, "startedAt", FAR, "inGrace", false, "taskPriority", 50)
                .forEach((name, value) -> execution.setVariable((String) name, value));
    }

    @Override
    public String name() {
        return "the same models on a bare engine";
    }

    @Override
    ProcessEngine engine() {
        return engine;
    }

    @Override
    String process() {
        return "LeadAuthority";
    }

    @Override
    public void submit() {
        String number = "BARE-" + count.incrementAndGet();
        engine.getRuntimeService().startProcessInstanceByKey("LeadAuthority", number, Map.of("fileNumber", number, "file", file,
                "setup", "LeadAuthority", "authority", "licensing", "authorityHead", "licensingHead"));
    }

    @Override
    void complete(Task task) {
        engine.getTaskService().complete(task.getId(), new HashMap<>(Load.answer(task.getTaskDefinitionKey())));
    }

    @Override
    public void close() {
        engine.close();
    }
}
