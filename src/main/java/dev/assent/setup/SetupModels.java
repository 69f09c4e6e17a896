package dev.assent.setup;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The models that belong to one national setup.
 *
 * @param own its process and the other processes of its folder: file to elements; empty if its process does not exist
 */
public record SetupModels(NationalSetup setup, Map<String, List<ModelElement>> own) {
    /** Finds them in a set of models. */
    public static SetupModels of(NationalSetup setup, ModelSet models) {
        Map<String, List<ModelElement>> own = new TreeMap<>();
        String process = models.resources().keySet().stream().filter(file -> file.endsWith(".bpmn"))
                .filter(file -> defines(setup.setup(), models.elements(file))).findFirst().orElse(null);
        if (process != null) {
            String folder = process.substring(0, process.lastIndexOf('/') + 1);
            models.resources().keySet().stream().filter(file -> file.endsWith(".bpmn"))
                    .filter(file -> file.equals(process) || folder.startsWith("processes/setups/") && file.startsWith(folder))
                    .forEach(file -> own.put(file, models.elements(file)));
        }
        return new SetupModels(setup, own);
    }

    private static boolean defines(String id, List<ModelElement> elements) {
        return elements.stream().anyMatch(element -> element.is("process") && element.attribute("id").equals(id));
    }
}
