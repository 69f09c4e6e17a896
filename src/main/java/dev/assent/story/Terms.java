package dev.assent.story;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.submission.FileActions.Action;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a story may name: who takes part, tasks, actions, and the questions of their forms. */
final class Terms {
    private final Map<String, Set<String>> formsOfTasks = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> actions = new TreeMap<>();
    private final Set<String> groups = new TreeSet<>();
    private final FormTerms forms;

    Terms(ModelSet models, Collection<Action> actions) {
        forms = new FormTerms(models);
        models.resources().keySet().stream().filter(file -> file.endsWith(".bpmn")).flatMap(file -> models.elements(file).stream())
                .filter(element -> element.is("userTask")).forEach(this::task);
        actions.forEach(action -> {
            this.actions.put(action.process(), action.process());
            this.actions.putIfAbsent(action.name(), action.process());
        });
    }

    private void task(ModelElement task) {
        for (String name : List.of(task.attribute("name"), task.attribute("id"))) {
            names.put(name, task.attribute("name"));
            formsOfTasks.computeIfAbsent(name, any -> new TreeSet<>()).add(task.attribute("formRef").replaceAll("\\$\\{.*\\('([^']+)'\\)}", "$1"));
        }
        Arrays.stream(task.attribute("candidateGroups").split("[,\\s]+")).filter(group -> !group.isEmpty() && !group.contains("$")).forEach(groups::add);
    }

    /** The name of a task that is named by it or by its id. */
    Optional<String> task(String name) {
        return Optional.ofNullable(names.get(name));
    }

    Set<String> tasks() {
        return new TreeSet<>(names.values());
    }

    /** The process of an action that is named by it or by its name. */
    Optional<String> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    Set<String> actions() {
        return actions.keySet();
    }

    /** Groups that tasks name and that are nobody's rank as far as the models tell. */
    Set<String> groups() {
        return groups;
    }

    /** Agencies, those who hold ranks there, groups that tasks name, and the people whom the setup names. */
    Set<String> who(NationalSetup setup) {
        Set<String> who = new TreeSet<>(groups);
        who.add("intake");
        for (Agency agency : setup.agencies()) {
            who.add(agency.id());
            setup.ranks().forEach(rank -> who.add(agency.rankGroup(rank)));
            people(agency).forEach(who::add);
        }
        return who;
    }

    /** Those whom a setup names as holders of a rank. */
    static Stream<String> people(Agency agency) {
        return Stream.of(Stream.ofNullable(agency.head()), agency.substitutes().stream(), agency.ranks().values().stream().flatMap(List::stream))
                .flatMap(all -> all);
    }

    Map<String, FormTerms.Question> questionsOfTask(String name) {
        Map<String, FormTerms.Question> questions = new TreeMap<>();
        formsOfTasks.getOrDefault(name, Set.of()).forEach(form -> questions.putAll(forms.questions(form)));
        return questions;
    }

    Map<String, FormTerms.Question> questionsOfAction(String process) {
        return forms.questions(process);
    }
}
