package dev.assent.halt;

import dev.assent.engine.model.ModelSet;
import dev.assent.intake.Intake;
import dev.assent.office.Office;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks what files need, past the checks that stop a designer from it, and drives them as the job executor does: a failure stops nothing else. */
final class Breakage {
    private final ProcessEngine engine;
    private final Intake intake;
    private final Office office;
    private final JdbcClient jdbc;
    private final List<String> deployments = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    Breakage(ProcessEngine engine, Intake intake, Office office, JdbcClient jdbc) {
        this.engine = engine;
        this.intake = intake;
        this.office = office;
        this.jdbc = jdbc;
    }

    /** Deploys the packaged models with one file changed; an empty replacement of everything leaves the file out. */
    void deploy(String model, String wrong, String instead) {
        Map<String, byte[]> models = new TreeMap<>(ModelSet.packaged().resources());
        String before = new String(models.get(model), StandardCharsets.UTF_8);
        if (wrong == null) {
            models.remove(model);
        } else if (!before.contains(wrong)) {
            throw new AssertionError(model + " does not contain " + wrong);
        } else {
            models.put(model, before.replace(wrong, instead).getBytes(StandardCharsets.UTF_8));
        }
        deploy(models);
    }

    /** Deploys the packaged models as they are. */
    void mend() {
        deploy(ModelSet.packaged().resources());
    }

    private void deploy(Map<String, byte[]> models) {
        var deployment = engine.getRepositoryService().createDeployment().name("drill");
        models.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployments.add(deployment.deploy().getId());
    }

    /** Hands an application in and lets nothing be done yet. */
    String handIn(String sample) {
        String file = intake.register(Office.sample(sample), "clara").number();
        files.add(file);
        return file;
    }

    void completes(String person, String file, String task, Map<String, Object> answers) {
        String id = office.tasks(person, file).stream().filter(open -> open.getName().startsWith(task)).findFirst()
                .orElseThrow(() -> new AssertionError(person + " has no task " + task + "; open: " + office.open(file))).getId();
        office.as(person, () -> engine.getFormService().submitTaskForm(id, new HashMap<>(answers)));
        work();
    }

    /** Executes what is due; what fails is the job executor's affair, as in real life. */
    void work() {
        for (Job job = due(); job != null; job = due()) {
            try {
                engine.getManagementService().executeJob(job.getId());
            } catch (RuntimeException failed) {
                // the job keeps what happened; the drill reads it there
                continue;
            }
        }
    }

    private Job due() {
        return engine.getManagementService().createJobQuery().active().withRetriesLeft().executable().listPage(0, 1).stream().findFirst().orElse(null);
    }

    static void seconds(long seconds) {
        ClockUtil.setCurrentTime(new java.util.Date(ClockUtil.getCurrentTime().getTime() + seconds * 1000));
    }

    /** Leaves nothing behind: other tests share the engine. */
    void tidyUp() {
        for (String deployment : deployments) {
            engine.getRepositoryService().deleteDeployment(deployment, true, true, true);
        }
        files.forEach(file -> jdbc.sql("update register.license_file set closed_at = received_at where file_number = ? and closed_at is null")
                .param(file).update());
    }
}
