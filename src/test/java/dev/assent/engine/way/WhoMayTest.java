package dev.assent.engine.way;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.duty.StepTrial;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries every way to have or do each task of every deployed model as each role, and compares the outcome with {@code docs/who-may.md}. */
@ProcedureTest
class WhoMayTest extends ProcedureFixture {
    private static final Path DOC = Path.of("docs/who-may.md");
    private static final String BEGIN = "<!-- tried on the running application -->\n";

    @Autowired
    PlatformTransactionManager transactions;

    /** A task, by what a reader calls it, and whom the procedure asks. */
    private record Step(String process, String id, String name, String asked) {
    }

    @Test
    @DisplayName("docs/who-may.md says who may do which task in which way, as the running application answers today")
    void asTheDocumentSays() throws IOException {
        String file = office.submit(Office.sample("G01"));
        Map<Step, Map<String, String>> outcomes = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Step step : steps()) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                status.setRollbackOnly();
                try {
                    outcomes.put(step, new StepTrial(engine, office, file).outcomes(step.process(), step.id()));
                } catch (RuntimeException untried) {
                    problems.add(step + ": " + untried + ", " + untried.getCause());
                }
            });
        }
        String tried = table(outcomes);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/who-may.md"), tried);
        assertThat(problems).as("every way could be tried at every task").isEmpty();
        String written = Files.exists(DOC) ? Files.readString(DOC) : "";
        assertThat(written.substring(written.indexOf(BEGIN) + BEGIN.length())).as("decide on what is new, then copy target/who-may.md below the mark in " + DOC)
                .isEqualTo(tried);
    }

    private List<Step> steps() throws IOException {
        Map<String, Step> steps = new TreeMap<>();
        Set<String> shipped;
        try (Stream<Path> models = Files.walk(Path.of("processes"))) {
            shipped = models.map(model -> model.getFileName().toString()).collect(Collectors.toSet());
        }
        engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(process -> shipped.contains(process.getKey() + ".bpmn"))
                .forEach(process -> engine.getRepositoryService().getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class)
                        .forEach(task -> steps.put(process.getKey() + task.getId(),
                                new Step(process.getKey(), task.getId(), task.getName(), task.getCamundaCandidateGroups()))));
        return List.copyOf(steps.values());
    }

    private static String table(Map<Step, Map<String, String>> outcomes) {
        StringBuilder page = new StringBuilder("\n## Whose each task is\n\n| Task | Procedure | Asks |\n|---|---|---|\n");
        outcomes.keySet().forEach(step -> page.append("| ").append(step.name()).append(" | ").append(step.process()).append(" | `").append(step.asked()).append("` |\n"));
        page.append("\n## What each role may\n\nA cell names who may; all others are refused. \"All tasks\" means: each task of the list above, tried one by one.\n\n"
                + "| Way | Tasks | Who may |\n|---|---|---|\n");
        for (String way : outcomes.values().iterator().next().keySet()) {
            Map<String, List<String>> alike = new LinkedHashMap<>();
            outcomes.forEach((step, ways) -> alike.computeIfAbsent(ways.get(way), who -> new ArrayList<>()).add(step.name()));
            alike.forEach((who, names) -> page.append("| ").append(way).append(" | ")
                    .append(alike.size() == 1 ? "all tasks" : names.stream().distinct().sorted().collect(Collectors.joining(", "))).append(" | ").append(who).append(" |\n"));
        }
        return page.toString();
    }
}
