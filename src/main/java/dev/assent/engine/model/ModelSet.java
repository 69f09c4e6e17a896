package dev.assent.engine.model;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All models that are deployed together: name (path from the repository root, with slashes) to content.
 * Processes and decisions come from {@code processes/**}, forms from {@code forms/**}. Knows no engine and no Spring.
 *
 * @param resources sorted by name, unmodifiable
 */
public record ModelSet(SortedMap<String, byte[]> resources) {
    private static final Pattern MODEL = Pattern.compile("processes/.+\\.(bpmn|dmn)|forms/.+\\.form");
    // editors' scratch files and the hidden folders of mounted configuration
    private static final Pattern HIDDEN = Pattern.compile("(^|.*/)\\..*");

    public ModelSet {
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
    }

    /**
     * Reads a folder laid out like the repository.
     *
     * @param root the folder that contains {@code processes} and {@code forms}; either may be absent
     * @throws ModelRefused if the folder does not exist or a file in it cannot be read
     */
    public static ModelSet fromFolder(Path root) {
        if (!Files.isDirectory(root)) {
            throw new ModelRefused(ModelFault.NO_FOLDER.at(root.toString()));
        }
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (Path file : files(root)) {
            try {
                found.put(name(root, file), Files.readAllBytes(file));
            } catch (IOException unreadable) {
                throw new ModelRefused(ModelFault.UNREADABLE.at(name(root, file), unreadable.getMessage()));
            }
        }
        return new ModelSet(found);
    }

    /** The models inside this application, whether it runs from classes or from a jar. */
    public static ModelSet packaged() {
        return new PackagedModels(ModelSet.class.getClassLoader()).read();
    }

    /** These models, each replaced by the other set's model of the same name; the other's further models are added. */
    public ModelSet overriddenBy(ModelSet other) {
        SortedMap<String, byte[]> both = new TreeMap<>(resources);
        both.putAll(other.resources);
        return new ModelSet(both);
    }

    /** The elements of a BPMN or DMN file in their order, as far as it can be read; none if there is no such file. */
    public List<ModelElement> elements(String name) {
        return resources.containsKey(name) && !name.endsWith(".form") ? ModelReader.readable(resources.get(name)) : List.of();
    }

    static boolean isModel(String name) {
        return MODEL.matcher(name).matches() && !HIDDEN.matcher(name).matches();
    }

    static Iterable<Path> files(Path root) {
        return Stream.of("processes", "forms").map(root::resolve).filter(Files::isDirectory)
                .flatMap(ModelSet::walk).filter(file -> isModel(name(root, file))).toList();
    }

    static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> tree = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return tree.filter(Files::isRegularFile).toList().stream();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new ModelRefused(ModelFault.UNREADABLE.at(folder.toString(), unreadable.getMessage()));
        }
    }
}
