package dev.assent.naming;

import dev.assent.engine.model.FeelNames;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.model.TableCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tables that read what people answer at a setup's own steps: it is asked there, and whoever hands the table over passes the answers on. */
final class AnswersRead {
    static final String ANSWERS = "answers";
    private static final String SETUPS = "processes/setups/";

    /** A cell that reads answers, and which. */
    private record Reading(String file, TableCell cell, Set<String> keys) {
    }

    private final Holdings holdings;
    private final FormNames forms;
    private final TableColumns tables;
    private final List<Reading> readings = new ArrayList<>();

    AnswersRead(Holdings holdings, FormNames forms, ModelSet models) {
        this.holdings = holdings;
        this.forms = forms;
        this.tables = new TableColumns(models);
        models.resources().keySet().stream().filter(file -> file.endsWith(".dmn"))
                .forEach(file -> TableCell.of(models.elements(file)).stream().filter(TableCell::isFeel).forEach(cell -> reading(file, cell)));
    }

    /** Are the answers to a model's own forms kept for its blocks? */
    static boolean keeps(Drawing drawing) {
        return drawing.file().startsWith(SETUPS);
    }

    private void reading(String file, TableCell cell) {
        Optional<FeelNames> names = cell.kind() == TableCell.Kind.CONDITION ? FeelNames.ofTests(cell.text()) : FeelNames.ofExpression(cell.text());
        Set<String> keys = names.stream().flatMap(found -> found.paths().stream()).filter(path -> path.get(0).equals(ANSWERS))
                .map(path -> path.size() > 1 ? path.get(1) : "").collect(Collectors.toSet());
        if (!keys.isEmpty()) {
            readings.add(new Reading(file, cell, keys));
        }
    }

    List<ModelProblem> problems() {
        List<ModelProblem> problems = new ArrayList<>();
        Map<String, Set<String>> asked = new HashMap<>();
        holdings.drawings().stream().filter(AnswersRead::keeps).forEach(drawing -> drawing.forms().stream().flatMap(form -> forms.asked(form).stream())
                .forEach(asked.computeIfAbsent(folder(drawing.file()), key -> new TreeSet<>())::addAll));
        readings.stream().filter(reading -> reading.file().startsWith(SETUPS)).forEach(reading -> {
            Set<String> known = asked.getOrDefault(folder(reading.file()), Set.of());
            reading.keys().stream().filter(key -> !key.isEmpty() && !known.contains(key))
                    .forEach(key -> problems.add(NameFault.ANSWER.at(reading.file(), reading.cell(), key, NameFault.list(known))));
        });
        Set<String> said = new HashSet<>();
        holdings.drawings().stream().filter(AnswersRead::keeps).forEach(drawing -> drawing.calls().stream()
                .filter(call -> call.in().stream().noneMatch(in -> in.attribute("target").equals(ANSWERS)))
                .forEach(call -> call.in().stream().flatMap(in -> tables.reached(in.attribute("sourceExpression")).stream())
                        .forEach(table -> readings.stream().filter(reading -> reading.cell().table().equals(table)).filter(reading -> said.add(table + drawing.file()))
                                .forEach(reading -> problems.add(NameFault.ANSWERS.at(reading.file(), reading.cell(), call.called(), drawing.name()))))));
        return problems;
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
