package dev.assent.setup;

import dev.assent.folder.ModelFolders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/** Where the files of setups lie: packaged and in the folders of an installation, whose files win whatever setup names them. */
final class SetupFiles {
    private static final Pattern SETUP = Pattern.compile("processes/setups/[^/]+/[^/]+\\.yaml");
    private static final Pattern OTHERS = Pattern.compile("processes/.+\\.(bpmn|dmn)|forms/.+\\.form|forms/i18n/[^/.]+\\.json"
            + "|processes/(setups/[^/]+/)?letters/[^/]+\\.(html|css)|processes/(setups/[^/]+/)?stories/([^/]+\\.yaml|applications/[^/]+\\.json)");
    private static final String ROOT = "processes/";

    private final ModelFolders folders;
    private final Set<String> read = new TreeSet<>();

    SetupFiles(ModelFolders folders) {
        this.folders = folders;
    }

    /** The YAML of every setup; of two of one name the later holds. */
    List<Resource> setups() throws IOException {
        List<Resource> found = new ArrayList<>(List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/setups/*/*.yaml")));
        folders.all(path -> SETUP.matcher(path).matches()).forEach(file -> found.add(new FileSystemResource(file)));
        return found;
    }

    /**
     * The file that a setup or its basis names: that of the last folder which has it at this place, else the one beside the setup,
     * else the packaged one.
     */
    Resource near(Resource setup, String path) throws IOException {
        String name = StringUtils.cleanPath(place(setup) + path);
        read.add(name);
        Resource beside = setup.createRelative(path);
        return folders.find(name).map(own -> (Resource) new FileSystemResource(own)).orElse(beside.exists() ? beside : new ClassPathResource(name));
    }

    // its folder from the root of the models
    private static String place(Resource setup) throws IOException {
        String address = setup.getURL().getPath();
        int root = address.lastIndexOf("/" + ROOT);
        return root < 0 ? ROOT + "setups/setup/" : address.substring(root + 1, address.lastIndexOf('/') + 1);
    }

    /** Files of the folders that are no model, no setup and no dictionary, and that no setup names. */
    List<String> unread() {
        return folders.files().entrySet().stream().filter(file -> !SETUP.matcher(file.getKey()).matches() && !OTHERS.matcher(file.getKey()).matches()
                && !read.contains(file.getKey())).map(file -> file.getValue().toString()).toList();
    }
}
