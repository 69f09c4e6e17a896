package dev.assent.story;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.SetupModels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What no story of a setup has tried.
 *
 * @param limits rows whose time limit no story lets pass
 * @param rows   rows of the setup's own tables that never applied
 * @param nodes  flow nodes of the setup's own processes that no story enters
 * @param blocks the same of the blocks they call, which the release tries by itself
 */
record NotTried(NationalSetup setup, List<Item> limits, List<Item> rows, List<Item> nodes, List<Item> blocks) {
    private static final Set<String> NODES = Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "userTask",
            "serviceTask", "sendTask", "receiveTask", "businessRuleTask", "callActivity", "subProcess", "exclusiveGateway", "parallelGateway", "eventBasedGateway");

    /** @param place file and line; what it is: names and numbers in the words of the model */
    record Item(String place, Said what) {
    }

    static NotTried of(NationalSetup setup, ModelSet models, List<Account> accounts) {
        Set<String> rows = new TreeSet<>();
        Set<String> limits = new TreeSet<>();
        Set<String> nodes = new TreeSet<>();
        accounts.forEach(account -> {
            rows.addAll(account.rows());
            limits.addAll(account.limits());
            account.walked().forEach(node -> nodes.add(node.process() + ":" + node.node()));
        });
        Map<String, List<ModelElement>> own = SetupModels.of(setup, models).own();
        Map<String, List<ModelElement>> called = called(own, models);
        TableRows tables = TableRows.of(folder(own), setup.setup(), steps(own, called), models);
        return new NotTried(setup, tables.without(limits, TableRows.Row::limited, row -> row.table() + "#" + row.number()),
                tables.without(rows, row -> !row.common(), row -> row.table() + ":" + row.id()), own.entrySet().stream().flatMap(file -> left(file, nodes).stream()).toList(),
                called.entrySet().stream().flatMap(file -> left(file, nodes).stream()).toList());
    }

    private static Set<String> steps(Map<String, List<ModelElement>> own, Map<String, List<ModelElement>> called) {
        return Stream.of(own, called).flatMap(files -> files.values().stream()).flatMap(List::stream).filter(element -> element.is("userTask"))
                .map(task -> task.attribute("id")).collect(Collectors.toSet());
    }

    private static String folder(Map<String, List<ModelElement>> own) {
        return own.keySet().stream().findFirst().map(file -> file.substring(0, file.lastIndexOf('/') + 1)).orElse("-");
    }

    private static List<Item> left(Map.Entry<String, List<ModelElement>> file, Set<String> walked) {
        List<Item> left = new ArrayList<>();
        String process = "";
        for (ModelElement element : file.getValue()) {
            process = element.is("process") ? element.attribute("id") : process;
            if (NODES.contains(element.type()) && !walked.contains(process + ":" + element.attribute("id"))) {
                String name = element.attribute("name");
                left.add(new Item(file.getKey() + ":" + element.line(), name.isEmpty() ? Said.of("{0}", element.attribute("id"))
                        : Said.of("{0} ({1})", new Said.Word(name), element.attribute("id"))));
            }
        }
        return left;
    }

    /** The blocks that are called, and those that these call. */
    private static Map<String, List<ModelElement>> called(Map<String, List<ModelElement>> own, ModelSet models) {
        Map<String, List<ModelElement>> byFile = new TreeMap<>();
        models.resources().keySet().stream().filter(file -> file.endsWith(".bpmn")).forEach(file -> byFile.put(file, models.elements(file)));
        Map<String, String> files = new TreeMap<>();
        byFile.forEach((file, elements) -> elements.stream().filter(element -> element.is("process")).forEach(process -> files.put(process.attribute("id"), file)));
        Set<String> reached = new LinkedHashSet<>(own.keySet());
        Set<String> fresh = own.keySet();
        while (!fresh.isEmpty()) {
            fresh = fresh.stream().flatMap(file -> byFile.get(file).stream()).filter(element -> element.is("callActivity"))
                    .map(call -> files.get(call.attribute("calledElement"))).filter(file -> file != null && !reached.contains(file)).collect(Collectors.toSet());
            reached.addAll(fresh);
        }
        reached.removeAll(own.keySet());
        Map<String, List<ModelElement>> blocks = new TreeMap<>();
        reached.forEach(file -> blocks.put(file, byFile.get(file)));
        return blocks;
    }
}
