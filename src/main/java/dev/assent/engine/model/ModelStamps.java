package dev.assent.engine.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Size and time of every model in a folder: equal stamps mean nothing was saved in between. */
record ModelStamps(Map<String, Stamp> files) {
    record Stamp(FileTime saved, long size) {
    }

    static final ModelStamps NONE = new ModelStamps(Map.of());

    static ModelStamps of(List<Path> roots) {
        Map<String, Stamp> files = new HashMap<>();
        roots.forEach(root -> add(root, files));
        return new ModelStamps(Map.copyOf(files));
    }

    private static void add(Path root, Map<String, Stamp> files) {
        for (Path file : ModelSet.files(root)) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(file.toString(), new Stamp(attributes.lastModifiedTime(), attributes.size()));
            } catch (IOException vanished) {
                // being replaced at this very moment: it counts as missing until the next look
                files.remove(file.toString());
            }
        }
    }

    /** Whether a file of the other stamps is gone or emptied here, as happens for a moment while an editor saves. */
    boolean lacksOneOf(ModelStamps before) {
        return before.files.keySet().stream().anyMatch(name -> !files.containsKey(name) || files.get(name).size() == 0);
    }
}
