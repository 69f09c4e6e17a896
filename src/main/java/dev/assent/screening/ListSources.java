package dev.assent.screening;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.ResourceUtils;

/** The sources that the settings name: files of the folder and addresses; an address wins over a file of the same name. */
@Component
class ListSources {
    private final ScreeningSettings settings;

    ListSources(ScreeningSettings settings) {
        this.settings = settings;
    }

    /** The lists that the settings withdraw. */
    List<String> withdrawn() {
        return settings.withdrawn().stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** The folder in which there should be lists; empty: the settings name none. */
    String folder() {
        return settings.folder();
    }

    Collection<ListSource> all() {
        Map<String, ListSource> sources = new TreeMap<>();
        files().forEach(file -> sources.put(name(file), file(file)));
        settings.addresses().forEach(said -> {
            String[] parts = said.strip().split("=", 2);
            String list = parts[0].strip().toLowerCase(Locale.ROOT);
            sources.put(list, new ListSource(list, URI.create(parts[parts.length - 1].strip())));
        });
        sources.keySet().removeAll(withdrawn());
        return sources.values();
    }

    private List<Resource> files() {
        if (settings.folder().isBlank()) {
            return List.of();
        }
        String folder = settings.folder().startsWith(ResourceUtils.CLASSPATH_URL_PREFIX) ? settings.folder() : ResourceUtils.FILE_URL_PREFIX + settings.folder();
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(folder + "/*")).filter(ListSources::list).toList();
        } catch (FileNotFoundException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ListSource file(Resource file) {
        try {
            return new ListSource(name(file), file.getURI());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean list(Resource file) {
        String name = String.valueOf(file.getFilename()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".xml") || name.endsWith(".csv"));
    }

    private static String name(Resource file) {
        String name = String.valueOf(file.getFilename()).toLowerCase(Locale.ROOT);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
