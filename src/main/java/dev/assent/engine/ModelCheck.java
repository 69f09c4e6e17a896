package dev.assent.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** Looks for what the engine would find too late, or tell without a place: broken files, double ids, missing parts. */
final class ModelCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ModelNames names = new ModelNames();
    private final Map<String, List<ModelElement>> drawings = new LinkedHashMap<>();
    private final List<ModelProblem> problems = new ArrayList<>();

    /**
     * Everything wrong with a set of models that can be seen without an engine.
     *
     * @param stepExists tells whether the application has a step (bean) of that name
     */
    static List<ModelProblem> problems(ModelSet models, Predicate<String> stepExists) {
        ModelCheck check = new ModelCheck();
        models.resources().forEach(check::read);
        check.problems.addAll(check.names.problems());
        ModelReferences references = new ModelReferences(check.names, stepExists);
        check.drawings.forEach((file, elements) -> check.problems.addAll(references.missing(file, elements)));
        return check.problems;
    }

    private void read(String file, byte[] content) {
        if (file.endsWith(".form")) {
            readForm(file, content);
        } else {
            readDrawing(file, content);
        }
    }

    private void readDrawing(String file, byte[] content) {
        try {
            List<ModelElement> elements = ModelReader.read(content);
            drawings.put(file, elements);
            elements.forEach(element -> names.add(file, element));
            problems.addAll(FeelCheck.problems(file, elements));
            problems.addAll(FileState.problems(file, elements));
        } catch (XMLStreamException broken) {
            String reason = broken.getMessage().replaceAll("(?s).*\\nMessage: ", "");
            problems.add(ModelFault.MALFORMED.at(file, reason).at(null, broken.getLocation().getLineNumber()));
        }
    }

    private void readForm(String file, byte[] content) {
        try {
            JsonNode form = JSON.readTree(content);
            if (!form.path("id").isTextual()) {
                problems.add(ModelFault.NO_ID.at(file));
                return;
            }
            names.addForm(file, form.path("id").asText());
            problems.addAll(FormCheck.problems(file, form));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            problems.add(ModelFault.MALFORMED.at(file, broken.getOriginalMessage()).at(null, line));
        } catch (IOException unreadable) {
            problems.add(ModelFault.UNREADABLE.at(file, unreadable.getMessage()));
        }
    }
}
