package dev.assent.letter;

import dev.assent.engine.model.ModelInspection;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.table.RuleTable;
import dev.assent.table.SetupTables;
import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Refuses rows that name a letter nobody has written, or say to applicants what cannot be said in Arabic. */
@Component
class LetterNames implements ModelInspection {
    private static final List<String> SAID = List.of("appealTo", "appealHow", "appealBasis");
    private final NationalSetups setups;
    private final Templates templates;
    private final Texts texts;

    LetterNames(NationalSetups setups, Templates templates, Texts texts) {
        this.setups = setups;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<ModelProblem> problems(ModelSet models) {
        return problems(models, setups.all(), templates::names, sentence -> !texts.say(new Locale("ar"), sentence).equals(sentence));
    }

    static List<ModelProblem> problems(ModelSet models, Collection<NationalSetup> setups, Function<String, Set<String>> letters, Predicate<String> arabic) {
        List<ModelProblem> problems = new ArrayList<>();
        for (RuleTable table : SetupTables.all(models)) {
            for (NationalSetup setup : setups) {
                if (table.id().equals(LetterWriting.TABLE) || table.id().equals(setup.setup() + LetterWriting.TABLE)) {
                    table.rows().forEach(row -> row(table, row, letters.apply(setup.setup()), arabic, problems));
                }
            }
        }
        return problems.stream().distinct().toList();
    }

    private static void row(RuleTable table, RuleTable.Row row, Set<String> letters, Predicate<String> arabic, List<ModelProblem> problems) {
        if (row.cells().get("letter") instanceof String name && !letters.contains(name)) {
            problems.add(TemplateFault.NO_LETTER.of(table.file(), table.id(), row.line(), row.number(), name, String.join(", ", letters)));
        }
        for (String column : SAID) {
            if (row.cells().get(column) instanceof String said && !arabic.test(said)) {
                problems.add(TemplateFault.NO_ARABIC.of(table.file(), table.id(), row.line(), row.number(), column, said));
            }
        }
    }
}
