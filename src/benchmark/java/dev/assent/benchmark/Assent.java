package dev.assent.benchmark;

import dev.assent.LicensingApplication;
import dev.assent.intake.Intake;
import dev.assent.office.Office;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application: intake, form rules, four eyes, register, notices, permissions. */
final class Assent extends OnCamunda {
    private static final Map<String, String> PEOPLE = Map.of("licensing", "lena", "foreignAffairs", "fatima", "defence", "david",
            "interior", "ivan", "intelligence", "iris", "customs", "carl", "economy", "elsa");

    private final ConfigurableApplicationContext context;
    private final ProcessEngine engine;
    private final Intake intake;

    Assent(String url, String user, String password) {
        context = new SpringApplicationBuilder(LicensingApplication.class).profiles("demo").run("--server.port=0",
                "--spring.datasource.url=" + url, "--spring.datasource.username=" + user, "--spring.datasource.password=" + password,
                "--camunda.bpm.job-execution.enabled=false", "--assent.notices.every=1h", "--assent.sample-history=0", "--spring.main.banner-mode=off");
        engine = context.getBean(ProcessEngine.class);
        intake = context.getBean(Intake.class);
    }

    @Override
    public String name() {
        return "Assent";
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
        intake.register(Office.sample("G02"), "clara");
    }

    @Override
    void complete(Task task) {
        String group = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                .filter(PEOPLE::containsKey).findFirst().orElseThrow();
        String person = task.getTaskDefinitionKey().equals("Task_CountersignDecision") ? "luis" : PEOPLE.get(group);
        engine.getIdentityService().setAuthentication(person, List.of(group));
        try {
            engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(Load.answer(task.getTaskDefinitionKey())));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
