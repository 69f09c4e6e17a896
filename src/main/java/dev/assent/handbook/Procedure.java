package dev.assent.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.engine.model.ModelElement;
import dev.assent.form.FormIncludes;
import dev.assent.setup.NationalSetup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that one setup is made of in one version of the models.
 *
 * @param own     processes of its folder, its own first
 * @param blocks  what these call, in the order in which a file reaches them
 * @param actions what people may begin on its files, and what begins by itself
 * @param tables  of its own, and those of the release that it is decided by
 * @param forms   by id, as they are deployed
 */
record Procedure(NationalSetup setup, List<Model> own, List<Model> blocks, List<Model> actions, List<Table> tables, Map<String, JsonNode> forms) {
    List<Model> models() {
        return java.util.stream.Stream.of(own, blocks, actions).flatMap(List::stream).toList();
    }

    List<Table> tables(Predicate<Table> which) {
        return tables.stream().filter(which).toList();
    }

    Optional<Table> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** Its own, not one of the release that other setups are decided by, too. */
    boolean isOwn(Table table) {
        return table.id().startsWith(setup.setup()) || own.stream().anyMatch(model -> model.handed().contains(table.id()))
                || own.stream().anyMatch(model -> folder(model.file()).equals(folder(table.file())) && folder(table.file()).startsWith("processes/setups/"));
    }

    /** A form with its shared parts in place. */
    Optional<JsonNode> form(String id) {
        return Optional.ofNullable(forms.get(id)).map(form -> FormIncludes.expand(form, forms::get));
    }

    /** The step of this id in any of its models. */
    Optional<ModelElement> node(String id) {
        return models().stream().flatMap(model -> model.elements().stream()).filter(element -> element.attribute("id").equals(id) && !element.attribute("name").isEmpty()).findFirst();
    }

    static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
