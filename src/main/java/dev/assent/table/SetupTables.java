package dev.assent.table;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.SetupModels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The tables that one national setup decides by. */
public final class SetupTables {
    /** A table named literally where a process calls a block. */
    public record Handed(String file, ModelElement mapping) {
        static boolean is(ModelElement element, String variable) {
            String table = element.attribute("sourceExpression");
            return element.is("in") && element.attribute("target").equals(variable) && !table.isEmpty() && !table.contains("{");
        }

        public String table() {
            return mapping.attribute("sourceExpression");
        }

        boolean sameCall(Handed other) {
            return file.equals(other.file) && mapping.owner().equals(other.mapping.owner());
        }
    }

    private final SetupModels own;
    private final Collection<RuleTable> tables;

    private SetupTables(SetupModels own, Collection<RuleTable> tables) {
        this.own = own;
        this.tables = tables;
    }

    /** Those of a setup among all tables of its models. */
    public static SetupTables of(SetupModels own, Collection<RuleTable> tables) {
        return new SetupTables(own, tables);
    }

    /** Every decision table of these models. */
    public static List<RuleTable> all(ModelSet models) {
        return models.resources().keySet().stream().filter(file -> file.endsWith(".dmn"))
                .flatMap(file -> RuleTable.of(file, models.elements(file)).stream()).toList();
    }

    /**
     * The rows of every table that any process of these models hands to a block.
     *
     * @param variable by which it is handed over, e.g. {@code verificationTable}
     */
    public static List<RuleTable.Row> named(String variable, ModelSet models) {
        Set<String> ids = models.resources().keySet().stream().flatMap(file -> models.elements(file).stream())
                .filter(element -> Handed.is(element, variable)).map(element -> element.attribute("sourceExpression")).collect(Collectors.toSet());
        return all(models).stream().filter(table -> ids.contains(table.id())).flatMap(table -> table.rows().stream()).toList();
    }

    public NationalSetup setup() {
        return own.setup();
    }

    /** The table of this id, if there is one. */
    public Optional<RuleTable> find(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** What the setup's processes hand to blocks under this name. */
    public List<Handed> handed(String variable) {
        List<Handed> handed = new ArrayList<>();
        own.own().forEach((file, elements) -> elements.stream().filter(element -> Handed.is(element, variable))
                .forEach(element -> handed.add(new Handed(file, element))));
        return handed;
    }

    /** The table that the same call hands over under another name. */
    public Optional<RuleTable> beside(Handed one, String variable) {
        return handed(variable).stream().filter(one::sameCall).findFirst().flatMap(other -> find(other.table()));
    }

    /**
     * Judges the tables that are handed over under a name, and those that are called after the setup; a table that is handed over
     * and does not exist is a fault too.
     *
     * @param name what such a table is called behind the setup's id, e.g. {@code Consultees}; more may follow it
     */
    public List<ModelProblem> handedOrNamed(String variable, String name, Consumer<RowCheck> rules) {
        List<ModelProblem> problems = new ArrayList<>(missing(variable));
        Set<String> called = handed(variable).stream().map(Handed::table).collect(Collectors.toSet());
        problems.addAll(check(table -> called.contains(table.id()) || table.id().startsWith(setup().setup() + name), rules));
        return problems;
    }

    /** Judges the setup's own table of this name and the common one, which holds where the setup has none. */
    public List<ModelProblem> ownOrCommon(String name, Consumer<RowCheck> rules) {
        return check(table -> table.id().equals(name) || table.id().equals(setup().setup() + name), rules);
    }

    /** Judges one table. */
    public List<ModelProblem> check(RuleTable table, Consumer<RowCheck> rules) {
        return check(table::equals, rules);
    }

    private List<ModelProblem> check(Predicate<RuleTable> which, Consumer<RowCheck> rules) {
        List<ModelProblem> problems = new ArrayList<>();
        tables.stream().filter(which).forEach(table -> table.rows().forEach(row -> rules.accept(new RowCheck(setup(), table, row, problems))));
        return problems;
    }

    /** Tables that are handed over and do not exist. */
    private List<ModelProblem> missing(String variable) {
        return handed(variable).stream().filter(each -> find(each.table()).isEmpty())
                .map(each -> RowFault.NO_TABLE.at(each.file(), each.mapping().owner(), each.mapping().line(), each.table(), variable)).toList();
    }
}
