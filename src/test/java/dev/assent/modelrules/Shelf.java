package dev.assent.modelrules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * All models of a repository, and the Java they speak to.
 *
 * @param sources Java sources by simple class name
 */
public record Shelf(List<Drawing> drawings, List<Table> tables, List<Form> forms, Map<String, String> sources) {
    record Table(String file, DmnModelInstance model) {
    }

    record Form(String file, JsonNode json) {
    }

    /** Reads processes, forms and src/main/java below a folder. */
    public static Shelf read(Path root) {
        return of(texts(root, "processes"), texts(root, "forms"), texts(root, "src/main/java"));
    }

    /** As {@link #read}, with the models of a further folder laid out like the repository. */
    public static Shelf read(Path root, Path more) {
        Map<String, String> processes = texts(root, "processes");
        processes.putAll(texts(more, "processes"));
        Map<String, String> forms = texts(root, "forms");
        forms.putAll(texts(more, "forms"));
        return of(processes, forms, texts(root, "src/main/java"));
    }

    static Shelf of(Map<String, String> processes, Map<String, String> forms, Map<String, String> sources) {
        Shelf shelf = new Shelf(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        processes.forEach((file, text) -> {
            ByteArrayInputStream xml = new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            if (file.endsWith(".bpmn")) {
                shelf.drawings.add(new Drawing(file, Bpmn.readModelFromStream(xml)));
            } else if (file.endsWith(".dmn")) {
                shelf.tables.add(new Table(file, Dmn.readModelFromStream(xml)));
            }
        });
        forms.forEach((file, text) -> {
            if (file.endsWith(".form")) {
                shelf.forms.add(new Form(file, json(file, text)));
            }
        });
        sources.forEach((file, text) -> shelf.sources.put(Drawing.nameOf(file), text));
        return shelf;
    }

    static Map<String, String> texts(Path root, String folder) {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(root.resolve(folder))) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static JsonNode json(String file, String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    boolean hasProcess(String id) {
        return drawings.stream().anyMatch(drawing -> drawing.process().getId().equals(id));
    }

    boolean hasDecision(String id) {
        return tables.stream().anyMatch(table -> table.model().getModelElementById(id) != null);
    }

    boolean hasForm(String id) {
        return forms.stream().anyMatch(form -> form.json().path("id").asText().equals(id));
    }
}
