package dev.assent.engine.model;

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
    private final List<ModelProblem> broken = new ArrayList<>();
    private final List<ModelProblem> problems = new ArrayList<>();

    /**
     * Everything wrong with a set of models that can be seen without an engine.
     *
     * @param stepExists tells whether the application has a step (bean) of that name
     */
    static List<ModelProblem> problems(ModelSet models, Predicate<String> stepExists) {
        ModelCheck check = new ModelCheck();
        models.resources().forEach(check::read);
        // the broken file first: what else seems wrong may come from it
        List<ModelProblem> problems = new ArrayList<>(check.broken);
        problems.addAll(check.problems);
        problems.addAll(check.names.problems());
        ModelReferences references = new ModelReferences(check.names, stepExists);
        check.drawings.forEach((file, elements) -> problems.addAll(references.missing(file, elements)));
        return problems;
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
            List<ModelProblem> tooLong = ModelSize.expressions(file, elements);
            problems.addAll(tooLong.isEmpty() ? FeelCheck.problems(file, elements) : tooLong);
            problems.addAll(FileStateCheck.problems(file, elements));
            problems.addAll(CodeCheck.problems(file, elements));
        } catch (ModelReader.TooMuch tooMuch) {
            broken(ModelFault.TOO_MUCH.at(file, ModelSize.ELEMENTS, ModelSize.DEPTH), tooMuch.getLocation().getLineNumber());
        } catch (XMLStreamException unreadable) {
            String reason = unreadable.getMessage().replaceAll("(?s).*\\nMessage: ", "");
            broken(ModelFault.MALFORMED.at(file, reason), unreadable.getLocation().getLineNumber());
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
        } catch (JsonProcessingException unreadable) {
            broken(ModelFault.MALFORMED.at(file, unreadable.getOriginalMessage()),
                    unreadable.getLocation() == null ? 0 : unreadable.getLocation().getLineNr());
        } catch (IOException unreadable) {
            broken(ModelFault.UNREADABLE.at(file, unreadable.getMessage()), 0);
        }
    }

    private void broken(ModelProblem problem, int line) {
        broken.add(problem.at(null, line));
        names.addBroken(problem.file());
    }
}
