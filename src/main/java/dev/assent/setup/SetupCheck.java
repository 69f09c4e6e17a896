package dev.assent.setup;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelInspection;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Refuses models that do not fit the national setups: each has its process, and its steps wait for groups that exist. */
@Component
class SetupCheck implements ModelInspection {
    private static final Set<String> FIXED_GROUPS = Set.of("intake", "managers", "designers", "auditors", "operators", "camunda-admin");

    private final NationalSetups setups;

    SetupCheck(NationalSetups setups) {
        this.setups = setups;
    }

    @Override
    public List<ModelProblem> problems(ModelSet models) {
        return setups.all().stream().flatMap(setup -> problems(SetupModels.of(setup, models)).stream()).toList();
    }

    static List<ModelProblem> problems(SetupModels models) {
        NationalSetup setup = models.setup();
        List<ModelProblem> problems = new ArrayList<>();
        if (models.own().isEmpty()) {
            problems.add(new ModelProblem(setup.setup() + ".yaml", null, 0, "the setup has no process \"" + setup.setup() + "\".",
                    "لا يوجد إجراء «" + setup.setup() + "» لهذا النظام الوطني."));
        }
        models.own().forEach((file, elements) -> elements.forEach(element -> {
            if (element.is("process") && element.attribute("id").equals(setup.setup())
                    && !element.attribute("name").equals(setup.name().get("en"))) {
                problems.add(otherName(file, element, setup));
            }
            if (element.is("userTask")) {
                groups(element).filter(group -> !known(group, setup)).forEach(group -> problems.add(noGroup(file, element, group, setup)));
            }
        }));
        return problems;
    }

    private static java.util.stream.Stream<String> groups(ModelElement task) {
        return Arrays.stream(task.attribute("candidateGroups").split(",")).map(String::strip)
                .filter(group -> !group.isEmpty() && !group.contains("{"));
    }

    private static boolean known(String group, NationalSetup setup) {
        return FIXED_GROUPS.contains(group) || setup.agency(group).isPresent();
    }

    private static ModelProblem otherName(String file, ModelElement process, NationalSetup setup) {
        String name = process.attribute("name");
        String wanted = setup.name().get("en");
        return new ModelProblem(file, process.owner(), process.line(),
                "the process is called \"%s\", but %s.yaml calls it \"%s\".".formatted(name, setup.setup(), wanted),
                "اسم الإجراء «%s»، لكن %s.yaml يسميه «%s».".formatted(name, setup.setup(), wanted));
    }

    private static ModelProblem noGroup(String file, ModelElement task, String group, NationalSetup setup) {
        return new ModelProblem(file, task.owner(), task.line(),
                "the group \"%s\" is no agency of %s.yaml, nor the heads of one.".formatted(group, setup.setup()),
                "المجموعة «%s» ليست جهة في %s.yaml ولا مجموعة رؤساء جهة.".formatted(group, setup.setup()));
    }
}
