package dev.assent.engine.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** Which file of a set defines which process, decision or form. */
final class ModelIds {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> files = new HashMap<>();

    ModelIds(ModelSet models) {
        models.resources().forEach((file, content) -> of(file, content).forEach(id -> files.putIfAbsent(id, file)));
    }

    /** The file that defines one of the things this model defines; null if there is none. */
    String fileOf(String name, byte[] content) {
        return of(name, content).stream().map(files::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    // what cannot be read defines nothing; the check of the whole set says why
    private static List<String> of(String file, byte[] content) {
        try {
            if (file.endsWith(".form")) {
                return List.of("form " + JSON.readTree(content).path("id").asText());
            }
            String kind = file.endsWith(".dmn") ? "decision" : "process";
            return ModelReader.read(content).stream().filter(element -> element.is(kind))
                    .map(element -> kind + " " + element.attribute("id")).toList();
        } catch (XMLStreamException | IOException broken) {
            return List.of();
        }
    }
}
