package dev.assent.information;

import dev.assent.calendar.CalendarException;
import dev.assent.calendar.Unit;
import dev.assent.consultation.ConsulteeTable;
import dev.assent.consultation.RowFault;
import dev.assent.engine.ModelProblem;
import dev.assent.engine.ModelRefused;
import dev.assent.engine.ModelSet;
import dev.assent.engine.ModelsDeployed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Refuses a table of information requests by which no question could be asked, before anybody asks one. */
@Component
class QuestionTableCheck {
    private static final List<String> STOPS = Arrays.stream(QuestionRule.Stops.values()).map(Enum::name).toList();

    @EventListener
    void check(ModelsDeployed deployed) {
        List<ModelProblem> problems = problems(deployed.models());
        if (!problems.isEmpty()) {
            throw new ModelRefused(problems);
        }
    }

    static List<ModelProblem> problems(ModelSet models) {
        List<ModelProblem> problems = new ArrayList<>();
        models.resources().keySet().stream().filter(file -> file.endsWith(".dmn")).forEach(file -> models.elements(file).stream()
                .filter(element -> element.is("decision")).map(element -> element.attribute("id")).filter(id -> id.endsWith(InformationRequest.TABLE))
                .forEach(table -> ConsulteeTable.rows(table, models.elements(file)).forEach(row -> check(file, table, row, problems))));
        return problems;
    }

    private static void check(String file, String table, ConsulteeTable.Row row, List<ModelProblem> problems) {
        for (String column : List.of("stops", "answerLimit", "warnGrace", "unit")) {
            if (row.cells().get(column) == null) {
                problems.add(RowFault.EMPTY.at(file, table, row.line(), row.number(), column));
            }
        }
        if (plain(row, "stops") && !STOPS.contains(row.cells().get("stops"))) {
            problems.add(RowFault.NO_CHOICE.at(file, table, row.line(), row.number(), "stops", row.cells().get("stops"), String.join(", ", STOPS)));
        }
        if (plain(row, "unit") && !isUnit(row.cells().get("unit").toString())) {
            problems.add(RowFault.NO_UNIT.at(file, table, row.line(), row.number(), "unit", row.cells().get("unit")));
        }
        for (String column : List.of("askWithin", "finishWithin", "answerLimit", "remindBefore", "warnGrace")) {
            int least = column.equals("answerLimit") || column.equals("warnGrace") ? 1 : 0;
            if (plain(row, column) && !(row.cells().get(column) instanceof Integer number && number >= least)) {
                problems.add(RowFault.NO_NUMBER.at(file, table, row.line(), row.number(), column, row.cells().get(column), least));
            }
        }
    }

    private static boolean plain(ConsulteeTable.Row row, String column) {
        return row.cells().get(column) != null && row.cells().get(column) != ConsulteeTable.COMPUTED;
    }

    private static boolean isUnit(String text) {
        try {
            Unit.parse(text);
            return true;
        } catch (CalendarException unknown) {
            return false;
        }
    }
}
