package dev.assent.story;

import dev.assent.folder.ModelFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where stories lie, and what they borrow: beside their setup, packaged and in the folders of models, whose files win. */
@Component
class StoryFiles {
    private static final Pattern STORY = Pattern.compile("processes/setups/[^/]+/stories/(?!answers\\.yaml)[^/]+\\.yaml");
    private static final String SHARED = "processes/stories/";

    private final ModelFolders folders;

    StoryFiles(@Value("${assent.models:}") String folders) {
        this.folders = ModelFolders.of(folders);
    }

    /** Every story of the folders, by its path from the root. */
    Map<String, String> ofFolders() {
        Map<String, String> found = new TreeMap<>();
        folders.all(path -> STORY.matcher(path).matches()).forEach(file -> found.put(name(file), text(file)));
        return found;
    }

    /** Those that are packaged, and those of the folders in their place and beside them. */
    Map<String, String> all() {
        Map<String, String> found = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/setups/*/stories/*.yaml")) {
                String address = file.getURL().getPath();
                String path = address.substring(address.lastIndexOf("/processes/setups/") + 1);
                if (STORY.matcher(path).matches()) {
                    found.put(path, file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        found.putAll(ofFolders());
        return found;
    }

    /** The folder of the setup that a story belongs to. */
    static String folder(String story) {
        return story.substring(0, story.lastIndexOf("/stories/") + 1);
    }

    /** What stories of a setup may borrow under this name: of the setup's own stories, else of all. */
    Optional<String> borrowed(String story, String name) {
        List<String> found = everyBorrowed(story, name);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** What stories of a setup may borrow under this name: of all first, then of the setup's own stories. */
    List<String> everyBorrowed(String story, String name) {
        return List.of(SHARED, folder(story) + "stories/").stream().map(place -> find(place + name)).flatMap(Optional::stream).toList();
    }

    private Optional<String> find(String path) {
        return folders.find(path).map(StoryFiles::text).or(() -> packaged(path));
    }

    private static Optional<String> packaged(String path) {
        Resource file = new ClassPathResource(path);
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.substring(path.lastIndexOf("processes/setups/"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The story " + file + " cannot be read", unreadable);
        }
    }
}
