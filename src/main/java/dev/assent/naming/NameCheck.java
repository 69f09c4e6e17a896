package dev.assent.naming;

import dev.assent.engine.form.FormFacts;
import dev.assent.engine.model.ModelInspection;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.submission.SubmissionFacts;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.table.SetupTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Refuses a name that nothing sets where it is read. FEEL makes null of it, and null makes a row that never applies, an agency
 * that is never asked or a condition that never holds, without a word.
 */
@Component
class NameCheck implements ModelInspection {
    private final NationalSetups setups;
    private final ListableBeanFactory beans;

    NameCheck(NationalSetups setups, ListableBeanFactory beans) {
        this.setups = setups;
        this.beans = beans;
    }

    @Override
    public List<ModelProblem> problems(ModelSet models) {
        Set<String> ids = setups.installed().stream().map(NationalSetup::setup).collect(Collectors.toSet());
        Function<String, Class<?>> steps = bean -> beans.containsBean(bean) ? beans.getType(bean) : null;
        return problems(models, ids, steps, PutNames.of(types(SubmissionFacts.class).toList()), names(FormFacts.class));
    }

    static List<ModelProblem> problems(ModelSet models, Set<String> setups, Function<String, Class<?>> steps, Set<String> submission, Set<String> shown) {
        FormNames forms = new FormNames(models);
        Holdings holdings = new Holdings(models, setups, forms, steps);
        Set<String> tables = SetupTables.all(models).stream().map(table -> table.id()).collect(Collectors.toSet());
        Map<String, Later> known = new HashMap<>();
        Function<Drawing, Later> later = drawing -> known.computeIfAbsent(drawing.file(), file -> new Later(drawing, holdings, forms, steps));
        List<TableAsks.Ask> asks = new TableAsks(holdings, tables, setups, submission, steps, later).all();
        List<ModelProblem> problems = new ArrayList<>(new TableNames(asks).problems(models));
        problems.addAll(new ExpressionNames(holdings, bean -> steps.apply(bean) != null, later).problems());
        problems.addAll(new FormExpressions(holdings, forms, shown, later).problems());
        problems.addAll(new AnswersRead(holdings, forms, models).problems());
        problems.addAll(new Rounds(holdings, SetupTables.all(models)).problems());
        return problems;
    }

    private Set<String> names(Class<?> kind) {
        return StepNames.all(types(kind).map(StepNames::of).toList());
    }

    private Stream<Class<?>> types(Class<?> kind) {
        return Stream.of(beans.getBeanNamesForType(kind)).map(beans::getType);
    }
}
