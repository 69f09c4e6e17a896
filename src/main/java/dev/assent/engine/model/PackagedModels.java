package dev.assent.engine.model;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/** Finds the models on the class path under the same names they have in the repository. */
final class PackagedModels {
    private final PathMatchingResourcePatternResolver classPath;

    PackagedModels(ClassLoader loader) {
        this.classPath = new PathMatchingResourcePatternResolver(loader);
    }

    ModelSet read() {
        SortedMap<String, byte[]> found = new TreeMap<>();
        try {
            for (String folder : List.of("processes/", "forms/")) {
                for (Resource root : classPath.getResources("classpath*:" + folder)) {
                    addAll(folder, root.getURL().toString(), found);
                }
            }
        } catch (IOException unreadable) {
            throw new ModelRefused(ModelFault.UNREADABLE.at("classpath:", unreadable.getMessage()));
        }
        return new ModelSet(found);
    }

    private void addAll(String folder, String root, SortedMap<String, byte[]> found) throws IOException {
        for (Resource file : classPath.getResources(root + "**/*.*")) {
            String name = name(folder, root, file.getURL().toString());
            if (ModelSet.isModel(name)) {
                // like the class loader: the first one on the class path wins
                found.putIfAbsent(name, file.getContentAsByteArray());
            }
        }
    }

    /** The engine compares names between starts: they must not tell where the application is installed. */
    static String name(String folder, String rootUrl, String url) {
        if (!url.startsWith(rootUrl)) {
            throw new IllegalArgumentException(url + " is not below " + rootUrl);
        }
        return folder + StringUtils.uriDecode(url.substring(rootUrl.length()), java.nio.charset.StandardCharsets.UTF_8);
    }
}
