package dev.assent.escalation;

import dev.assent.consultation.ConsulteeTable;
import dev.assent.engine.ModelProblem;
import dev.assent.engine.ModelRefused;
import dev.assent.engine.ModelSet;
import dev.assent.engine.ModelsDeployed;
import dev.assent.setup.NationalSetups;
import dev.assent.setup.SetupModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Refuses a ladder that nobody could climb, months before the first dispute reaches the faulty rung. */
@Component
class LadderTableCheck {
    private final NationalSetups setups;

    LadderTableCheck(NationalSetups setups) {
        this.setups = setups;
    }

    @EventListener
    void check(ModelsDeployed deployed) {
        List<ModelProblem> problems = new ArrayList<>();
        setups.all().forEach(setup -> problems.addAll(problems(SetupModels.of(setup, deployed.models()), deployed.models())));
        if (!problems.isEmpty()) {
            throw new ModelRefused(problems);
        }
    }

    static List<ModelProblem> problems(SetupModels own, ModelSet models) {
        List<ModelProblem> problems = new ArrayList<>();
        own.own().forEach((file, elements) -> elements.stream().filter(element -> ConsulteeTable.names(element, Set.of("ladderTable"))).forEach(element -> {
            String table = element.attribute("sourceExpression");
            List<String> files = models.resources().keySet().stream().filter(any -> ConsulteeTable.decisions(any, models).contains(table)).toList();
            if (files.isEmpty()) {
                problems.add(RungFault.NO_TABLE.at(file, element.owner(), element.line(), table));
            }
            files.forEach(found -> ConsulteeTable.rows(table, models.elements(found))
                    .forEach(row -> problems.addAll(new RungCheck(found, table, own.setup(), row).problems())));
        }));
        return problems;
    }
}
