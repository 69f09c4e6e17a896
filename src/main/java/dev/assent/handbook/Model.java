package dev.assent.handbook;

import dev.assent.engine.model.ModelElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One process, as its file says. */
record Model(String file, List<ModelElement> elements) {
    String id() {
        return process().attribute("id");
    }

    String name() {
        return process().attribute("name").isEmpty() ? id() : process().attribute("name");
    }

    String documentation() {
        return elements.stream().filter(element -> element.is("documentation") && element.owner().equals(id())).map(ModelElement::text).findFirst().orElse("");
    }

    ModelElement process() {
        return elements.stream().filter(element -> element.is("process")).findFirst().orElseThrow();
    }

    List<ModelElement> all(String... types) {
        return elements.stream().filter(element -> element.is(types)).toList();
    }

    /** Ids of the processes it calls; a variable in its stead is none. */
    List<String> calls() {
        return all("callActivity").stream().map(call -> call.attribute("calledElement")).filter(called -> !called.contains("{")).distinct().toList();
    }

    /** Ids that it hands to blocks, such as those of tables. */
    List<String> handed() {
        return all("in").stream().filter(in -> in.attribute("target").endsWith("Table")).map(in -> in.attribute("sourceExpression"))
                .filter(id -> !id.isEmpty() && !id.contains("{")).distinct().toList();
    }

    /** Ids of the tables that its steps ask or are checked by. */
    Stream<String> asked() {
        return Stream.concat(elements.stream().map(element -> element.attribute("decisionRef")).filter(id -> !id.isEmpty() && !id.contains("{")), property("checkedBy"));
    }

    /** The words of a property of any element. */
    Stream<String> property(String name) {
        return elements.stream().filter(element -> element.is("property") && element.attribute("name").equals(name))
                .flatMap(element -> Arrays.stream(element.attribute("value").strip().split("[,\\s]+"))).filter(word -> !word.isEmpty());
    }

    /** A property of one element; empty if it has none. */
    String property(ModelElement of, String name) {
        return elements.stream().filter(element -> element.is("property") && element.attribute("name").equals(name) && element.owner().equals(of.attribute("id")))
                .map(element -> element.attribute("value")).findFirst().orElse("");
    }
}
