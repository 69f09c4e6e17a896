package dev.assent.modelrules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One article of the law of the models.
 *
 * @param name number in docs/modelling.md and what it demands
 */
public record Rule(String name, BiConsumer<Shelf, Report> check) {
    /** Collects what breaks one rule. */
    record Report(String rule, List<String> findings) {
        void add(String file, String element, String problem) {
            findings.add(file + ": " + element + ": " + problem + " (rule " + rule + ")");
        }
    }

    /** One line for each element that breaks this rule: file, element, what is wrong. */
    public List<String> broken(Shelf shelf) {
        Report report = new Report(name, new ArrayList<>());
        check.accept(shelf, report);
        return report.findings;
    }

    /** A rule about each element of a type; the question answers with the problem, or null. */
    static <T extends ModelElementInstance> Rule each(String name, Class<T> type, Function<T, String> question) {
        return drawings(name, (drawing, report) -> drawing.all(type).forEach(element -> {
            String problem = question.apply(element);
            if (problem != null) {
                report.add(drawing.file(), Drawing.id(element), problem);
            }
        }));
    }

    static Rule drawings(String name, BiConsumer<Drawing, Report> check) {
        return new Rule(name, (shelf, report) -> shelf.drawings().forEach(drawing -> check.accept(drawing, report)));
    }

    static Rule tables(String name, BiConsumer<Shelf.Table, Report> check) {
        return new Rule(name, (shelf, report) -> shelf.tables().forEach(table -> check.accept(table, report)));
    }

    static Rule forms(String name, BiConsumer<Shelf.Form, Report> check) {
        return new Rule(name, (shelf, report) -> shelf.forms().forEach(form -> check.accept(form, report)));
    }
}
