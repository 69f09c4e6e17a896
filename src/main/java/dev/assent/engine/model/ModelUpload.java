package dev.assent.engine.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts single models into a set, each in the place of the one that it replaces. */
final class ModelUpload {
    private ModelUpload() {
    }

    /**
     * The set with these models in it: each replaces the model that defines the same process, decision or form, else the one
     * of the same path; what replaces nothing is added.
     *
     * @param uploaded file name to content
     * @throws ModelRefused if a file is no model
     */
    static ModelSet into(ModelSet models, Map<String, byte[]> uploaded) {
        ModelIds ids = new ModelIds(models);
        SortedMap<String, byte[]> joined = new TreeMap<>(models.resources());
        Set<String> taken = new HashSet<>();
        List<ModelProblem> problems = new ArrayList<>();
        uploaded.forEach((name, content) -> {
            String own = path(name);
            if (!ModelSet.isModel(own)) {
                problems.add(ModelFault.NO_MODEL.at(name));
                return;
            }
            String defined = ids.fileOf(own, content);
            // two files of one upload never share a place: the check then names both
            joined.put(defined != null && taken.add(defined) ? defined : own, content);
        });
        if (uploaded.isEmpty()) {
            problems.add(ModelFault.NO_MODELS.at(ModelDeployment.NAME));
        }
        if (!problems.isEmpty()) {
            throw new ModelRefused(problems);
        }
        return new ModelSet(joined);
    }

    /** Camunda Modeler sends bare file names. */
    private static String path(String name) {
        String plain = name.replace('\\', '/');
        if (ModelSet.isModel(plain) && !plain.contains("..")) {
            return plain;
        }
        return (plain.endsWith(".form") ? "forms/" : "processes/") + plain.substring(plain.lastIndexOf('/') + 1);
    }
}
