package dev.assent.consultation;

import dev.assent.engine.ModelProblem;
import dev.assent.engine.ModelRefused;
import dev.assent.engine.ModelSet;
import dev.assent.engine.ModelsDeployed;
import dev.assent.setup.NationalSetups;
import dev.assent.setup.SetupModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Refuses a table of consultees or verifications that nobody could act on, months before the first file reaches the faulty row. */
@Component
class ConsulteeTableCheck {
    private final NationalSetups setups;

    ConsulteeTableCheck(NationalSetups setups) {
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
        String setup = own.setup().setup();
        problems.addAll(problems(own, models, "consulteesTable", setup + "Consultees", Silence.OF_OPINIONS));
        problems.addAll(problems(own, models, "membersTable", setup + "Members", Silence.OF_VOTES));
        problems.addAll(problems(own, models, "verificationTable", setup + "Verification", Silence.OF_VERIFICATIONS));
        return problems;
    }

    private static List<ModelProblem> problems(SetupModels own, ModelSet models, String variable, String prefix, List<Silence> silences) {
        List<ModelProblem> problems = new ArrayList<>();
        Set<String> called = new TreeSet<>();
        own.own().forEach((file, elements) -> elements.stream().filter(element -> ConsulteeTable.names(element, Set.of(variable))).forEach(element -> {
            String table = element.attribute("sourceExpression");
            called.add(table);
            if (models.resources().keySet().stream().noneMatch(any -> ConsulteeTable.decisions(any, models).contains(table))) {
                problems.add(RowFault.NO_TABLE.at(file, element.owner(), element.line(), table));
            }
        }));
        for (String file : models.resources().keySet()) {
            for (String table : ConsulteeTable.decisions(file, models)) {
                if (called.contains(table) || table.startsWith(prefix)) {
                    ConsulteeTable.rows(table, models.elements(file))
                            .forEach(row -> problems.addAll(new RowCheck(file, table, own.setup(), row, silences).problems()));
                }
            }
        }
        return problems;
    }
}
