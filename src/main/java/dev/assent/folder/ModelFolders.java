package dev.assent.folder;

import dev.assent.StartFailure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.ResourceUtils;

/**
 * The folders that the setting {@code assent.models} names, separated by commas. Each is laid out like the repository; a file wins
 * over the packaged one of the same path, and over that of the folders named before its own.
 */
public record ModelFolders(List<Path> roots) {
    /** @param setting such as {@code file:/etc/assent, file:/etc/assent-ministry}; empty or null: no folder */
    public static ModelFolders of(String setting) {
        return new ModelFolders(setting == null ? List.of()
                : Arrays.stream(setting.split(",")).map(String::strip).filter(folder -> !folder.isEmpty()).map(ModelFolders::path).toList());
    }

    private static Path path(String folder) {
        try {
            return ResourceUtils.getFile(folder).toPath();
        } catch (FileNotFoundException notThere) {
            // said by whoever needs it, in the words of the setting
            return Path.of(folder);
        }
    }

    /** The file of this path that holds, from the repository root; empty if no folder has it. */
    public Optional<Path> find(String path) {
        List<Path> lastFirst = new ArrayList<>(roots);
        Collections.reverse(lastFirst);
        return lastFirst.stream().map(root -> root.resolve(path)).filter(Files::isRegularFile).findFirst();
    }

    /** Every file below the folders, hidden ones apart: its path from the root, with slashes, to the one that holds. */
    public SortedMap<String, Path> files() {
        SortedMap<String, Path> files = new TreeMap<>();
        roots.stream().filter(Files::isDirectory).forEach(root -> walk(root).forEach(file -> files.put(name(root, file), file)));
        files.keySet().removeIf(name -> name.startsWith(".") || name.contains("/."));
        return files;
    }

    /** As {@link #files}, those whose path matches, in the order of the folders: the last one holds. */
    public List<Path> all(Predicate<String> path) {
        return roots.stream().filter(Files::isDirectory)
                .flatMap(root -> walk(root).stream().filter(file -> path.test(name(root, file))).sorted()).toList();
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> walk(Path root) {
        try (Stream<Path> tree = Files.walk(root, 12, FileVisitOption.FOLLOW_LINKS)) {
            return tree.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new StartFailure("The folder " + root + " of assent.models cannot be read: " + unreadable.getMessage(),
                    "Give the application the right to read it and start again.", unreadable);
        }
    }
}
