package dev.assent.table;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelInspection;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * A State's own sentences, in tables that are called after its setup and a common table such as {@code OpinionAdmissible}: each has a
 * message in both languages, and a table that is beside no common one would refuse nothing without a word.
 */
@Component
class NationalSentences implements ModelInspection {
    private static final String MESSAGE = "message";
    /** of a question that a ballot answers, or of a criterion of the assessment and what to look at there */
    private static final List<String> WORDINGS = List.of("wording", "guidance");
    private static final String ENDING = "Admissible";

    private final NationalSetups setups;
    private final Texts texts;

    NationalSentences(NationalSetups setups, Texts texts) {
        this.setups = setups;
        this.texts = texts;
    }

    @Override
    public List<ModelProblem> problems(ModelSet models) {
        return problems(models, setups.all(), sentence -> !texts.say(new Locale("ar"), sentence).equals(sentence));
    }

    /** @param arabic whether a sentence can be said in Arabic */
    static List<ModelProblem> problems(ModelSet models, Collection<NationalSetup> setups, Predicate<String> arabic) {
        Set<String> checking = checking(models);
        List<ModelProblem> problems = new ArrayList<>();
        for (RuleTable table : SetupTables.all(models)) {
            setups.stream().filter(setup -> table.id().startsWith(setup.setup()) && table.id().endsWith(ENDING) && !checking.contains(table.id()))
                    .forEach(setup -> check(table, setup, checking, arabic, problems));
            setups.stream().filter(setup -> national(table, setup, checking)).filter(setup -> !collects(models, table)).forEach(setup -> problems.add(
                    new ModelProblem(table.file(), table.id(), 0, "its hit policy is not COLLECT, so two sentences that apply at once would stop the step.",
                            "سياسة المطابقة ليست COLLECT، فإذا انطبقت جملتان معاً توقفت الخطوة.")));
        }
        SetupTables.all(models).forEach(table -> table.rows().forEach(row -> WORDINGS.forEach(column -> Optional.ofNullable(row.cells().get(column))
                .filter(String.class::isInstance).map(String::valueOf).filter(arabic.negate())
                .ifPresent(said -> problems.add(RowFault.NO_ARABIC.at(table.file(), table.id(), row.line(), row.number(), column, said))))));
        return problems;
    }

    private static void check(RuleTable table, NationalSetup setup, Set<String> checking, Predicate<String> arabic, List<ModelProblem> problems) {
        if (!national(table, setup, checking)) {
            String known = String.join(", ", checking.stream().filter(name -> name.endsWith(ENDING)).toList());
            problems.add(new ModelProblem(table.file(), table.id(), 0, "no step asks it: behind %s it is called like none of %s.".formatted(setup.setup(), known),
                    "لا تسأله أي خطوة: اسمه بعد %s لا يوافق أياً من %s.".formatted(setup.setup(), known)));
            return;
        }
        table.rows().forEach(row -> {
            RowCheck check = new RowCheck(setup, table, row, problems);
            check.required(MESSAGE);
            check.value(MESSAGE).map(String::valueOf).filter(arabic.negate()).ifPresent(said -> check.fault(RowFault.NO_ARABIC, MESSAGE, said));
        });
    }

    private static boolean national(RuleTable table, NationalSetup setup, Set<String> checking) {
        return table.id().startsWith(setup.setup()) && checking.contains(table.id().substring(setup.setup().length()));
    }

    private static boolean collects(ModelSet models, RuleTable table) {
        return models.elements(table.file()).stream().filter(element -> element.is("decisionTable") && element.around().contains(table.id()))
                .allMatch(element -> element.attribute("hitPolicy").equals("COLLECT"));
    }

    // the tables that judge what is submitted, by name
    private static Set<String> checking(ModelSet models) {
        Set<String> names = new TreeSet<>();
        models.resources().keySet().stream().filter(file -> file.endsWith(".bpmn")).flatMap(file -> models.elements(file).stream())
                .filter(element -> element.is("property") && element.attribute("name").equals("checkedBy"))
                .map(ModelElement::attributes).map(all -> all.getOrDefault("value", "").strip())
                .forEach(value -> names.addAll(List.of(value.split("[,\\s]+"))));
        return names;
    }
}
