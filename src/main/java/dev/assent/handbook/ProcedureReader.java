package dev.assent.handbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.NationalSetup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds what belongs to a setup: from its own process through whatever is called, asked and shown. */
final class ProcedureReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    // asked by steps and by the application itself, which no model names
    private static final List<String> ALWAYS = List.of("TimeLimits", "InformationRequests", "Extensions", "DateLimits", "DecisionTargets");
    private static final Map<String, List<String>> WITH = Map.of("CommitteeSession", List.of("ExpertTerms"), "CommitteeVote", List.of("VoteRule", "BallotOutcome"),
            "AdHocRound", List.of("AdHocDefaults", "AdHocProposal"), "AssessmentByLeads", List.of("SharedFacts"),
            "Screening", List.of("Screening", "Embargoes"));
    private final NationalSetup setup;
    private final Map<String, Model> models = new TreeMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, JsonNode> forms = new TreeMap<>();

    ProcedureReader(NationalSetup setup, ModelSet set) {
        this.setup = setup;
        set.resources().forEach((file, content) -> {
            if (file.endsWith(".bpmn") && set.elements(file).stream().anyMatch(element -> element.is("process"))) {
                Model model = new Model(file, set.elements(file));
                models.put(model.id(), model);
            } else if (file.endsWith(".dmn")) {
                TableReader.of(file, set.elements(file)).forEach(table -> tables.put(table.id(), table));
            } else if (file.endsWith(".form")) {
                form(content);
            }
        });
    }

    private void form(byte[] content) {
        try {
            JsonNode form = JSON.readTree(new String(content, StandardCharsets.UTF_8));
            forms.put(form.path("id").asText(), form);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A deployed form cannot be read", broken);
        }
    }

    /** Nothing but empty lists where the setup has no process in this set. */
    Procedure read() {
        List<Model> own = own();
        Set<String> reached = new LinkedHashSet<>(own.stream().map(Model::id).toList());
        List<Model> blocks = below(own, reached);
        List<Model> actions = new ArrayList<>(models.values().stream().filter(model -> !reached.contains(model.id()) && concerns(model)).toList());
        reached.addAll(actions.stream().map(Model::id).toList());
        actions.addAll(below(actions, reached));
        return new Procedure(setup, own, blocks, actions, tables(own, blocks, actions), forms);
    }

    private List<Model> own() {
        Model first = models.get(setup.setup());
        if (first == null) {
            return List.of();
        }
        List<Model> own = new ArrayList<>(List.of(first));
        String folder = Procedure.folder(first.file());
        models.values().stream().filter(model -> model != first && folder.startsWith("processes/setups/") && model.file().startsWith(folder)
                && model.property("fileAction").findAny().isEmpty()).forEach(own::add);
        return own;
    }

    private List<Model> below(List<Model> from, Set<String> reached) {
        List<Model> found = new ArrayList<>();
        from.forEach(model -> model.calls().forEach(called -> {
            if (models.containsKey(called) && reached.add(called)) {
                found.add(models.get(called));
                found.addAll(below(List.of(models.get(called)), reached));
            }
        }));
        return found;
    }

    /** Begun by people on its files or by a message that a step sends. */
    private boolean concerns(Model model) {
        boolean action = model.property("fileAction").findAny().isPresent();
        List<String> setups = model.property("setups").toList();
        boolean byMessage = model.all("startEvent").stream().anyMatch(start -> model.elements().stream()
                .anyMatch(event -> event.is("messageEventDefinition") && event.around().contains(start.attribute("id"))));
        return (action || byMessage) && (setups.isEmpty() || setups.contains(setup.setup()))
                && (!model.file().startsWith("processes/setups/") || model.file().startsWith(Procedure.folder(models.get(setup.setup()).file())));
    }

    @SafeVarargs
    private List<Table> tables(List<Model>... parts) {
        Set<String> ids = new LinkedHashSet<>();
        List<Model> all = Arrays.stream(parts).flatMap(List::stream).toList();
        all.forEach(model -> ids.addAll(model.handed()));
        String folder = parts[0].isEmpty() ? "" : Procedure.folder(parts[0].get(0).file());
        tables.values().stream().filter(table -> table.id().startsWith(setup.setup()) || folder.startsWith("processes/setups/") && table.file().startsWith(folder))
                .forEach(table -> ids.add(table.id()));
        List<String> common = new ArrayList<>(ALWAYS);
        all.forEach(model -> {
            model.asked().forEach(common::add);
            common.addAll(WITH.getOrDefault(model.id(), List.of()));
        });
        ids.addAll(common);
        // a body that votes names the tables of its ballot in its own row
        List.copyOf(ids).stream().filter(tables::containsKey).flatMap(id -> tables.get(id).rows().stream()).flatMap(row -> row.cells().values().stream())
                .filter(cell -> cell.isText() && tables.containsKey(cell.plain())).forEach(cell -> ids.add(cell.plain()));
        Set<String> steps = new LinkedHashSet<>(List.of("OuterLimit", "Completion"));
        all.forEach(model -> model.elements().forEach(element -> steps.add(element.attribute("id"))));
        return ids.stream().filter(tables::containsKey).map(tables::get).map(table -> table.id().startsWith(setup.setup()) ? table : without(table, steps)).toList();
    }

    /** A table of the release without the rows for steps that no file of this setup reaches. */
    private static Table without(Table table, Set<String> steps) {
        return new Table(table.file(), table.id(), table.name(), table.description(), table.version(), table.policy(), table.inputs(), table.outputs(), table.rows().stream()
                .filter(row -> !table.asks("step") || table.test(row, "step").isBlank()
                        || Conditions.items(table.test(row, "step")).stream().anyMatch(item -> !item.startsWith("\"") || steps.contains(item.replace("\"", "")) || !item.matches("\"(Task_\\w+)\""))).toList());
    }
}
