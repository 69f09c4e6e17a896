package dev.assent.benchmark;

import dev.assent.LicensingApplication;
import dev.assent.intake.Intake;
import dev.assent.office.Office;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The whole application: intake, form rules, four eyes, register, notices, permissions. */
final class Assent extends OnCamunda {
    private static final Map<String, String> PEOPLE = Map.of("licensing", "lena", "foreignAffairs", "fatima", "defence", "david",
            "interior", "ivan", "intelligence", "iris", "customs", "carl", "economy", "elsa");

    private final ConfigurableApplicationContext context;
    private final ProcessEngine engine;
    private final Intake intake;
    private final Map<String, String> groups = new ConcurrentHashMap<>();

    Assent(String url, String user, String password) {
        this(url, user, password, List.of("--camunda.bpm.job-execution.enabled=false"));
    }

    Assent(String url, String user, String password, List<String> settings) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--spring.datasource.url=" + url, "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password, "--assent.notices.every=1h", "--assent.sample-history=0", "--spring.main.banner-mode=off"));
        all.addAll(settings);
        context = new SpringApplicationBuilder(LicensingApplication.class, Counting.class).profiles("demo").run(all.toArray(String[]::new));
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

    // whose each task is, by one query a group instead of one a task: that is the load's own question, not a person's
    @Override
    List<Task> open(int most, String... steps) {
        Map<String, Task> open = new LinkedHashMap<>();
        PEOPLE.keySet().forEach(group -> of(engine.getTaskService().createTaskQuery().taskCandidateGroup(group), steps).listPage(0, most).forEach(task -> {
            groups.put(task.getId(), group);
            open.put(task.getId(), task);
        }));
        return List.copyOf(open.values());
    }

    @Override
    void complete(Task task) {
        String group = groups.get(task.getId());
        String person = task.getTaskDefinitionKey().equals("Task_CountersignDecision") ? "luis" : PEOPLE.get(group);
        engine.getIdentityService().setAuthentication(person, List.of(group));
        try {
            engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(Load.answer(task.getTaskDefinitionKey())));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Where it answers browsers. */
    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }

    /** Counts what the application sends to its database. */
    @Configuration
    static class Counting {
        @Bean
        static BeanPostProcessor countedStatements(Environment environment) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? Statements.of(environment.getProperty("spring.datasource.url")).counted(source) : bean;
                }
            };
        }
    }
}
