package dev.assent.letter;

import dev.assent.StartFailure;
import dev.assent.engine.model.ModelInspection;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.folder.ModelFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates of {@code processes/letters} and {@code processes/setups/<setup>/letters}: packaged, and those of the external folders, which win. */
@Component
class Templates implements ModelInspection {
    private static final Pattern PLACE = Pattern.compile("processes/(?:setups/[^/]+/)?letters/([^/]+\\.(?:html|css))");
    private static final Pattern NAME = Pattern.compile("([A-Z][A-Za-z0-9]*)\\.(en|ar)\\.html");
    private static final String STYLE = "processes/letters/letters.css";

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, Template> templates = new TreeMap<>();

    Templates(@Value("${assent.models:}") String folders) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/letters/*.*")) {
                String address = file.getURL().getPath();
                files.putIfAbsent(address.substring(address.lastIndexOf("/processes/") + 1), file.getContentAsString(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, Path> own : ModelFolders.of(folders).files().entrySet()) {
                if (PLACE.matcher(own.getKey()).matches()) {
                    files.put(own.getKey(), Files.readString(own.getValue()));
                }
            }
        } catch (IOException unreadable) {
            throw new StartFailure("The letters cannot be read: " + unreadable.getMessage(), "Let the application read them; they are texts in UTF-8.", unreadable);
        }
        files.forEach((file, text) -> {
            Matcher name = NAME.matcher(file.substring(file.lastIndexOf('/') + 1));
            if (name.matches()) {
                templates.put(name.group(1) + "." + name.group(2), new Template(name.group(1), name.group(2), file, text));
            }
        });
    }

    /** The setup's own letter of this name, else the common one. */
    Optional<Template> find(String setup, String letter, String language) {
        return Optional.ofNullable(templates.get(setup + letter + "." + language)).or(() -> Optional.ofNullable(templates.get(letter + "." + language)));
    }

    /** What a row may name, for a setup: its own letters also without its name before them. */
    Set<String> names(String setup) {
        Set<String> names = new TreeSet<>();
        templates.values().stream().map(Template::name).forEach(name -> {
            names.add(name);
            if (name.startsWith(setup) && name.length() > setup.length()) {
                names.add(name.substring(setup.length()));
            }
        });
        return names;
    }

    Collection<Template> all() {
        return templates.values();
    }

    /** How all letters look. */
    String style() {
        return files.getOrDefault(STYLE, "");
    }

    @Override
    public List<ModelProblem> problems(ModelSet models) {
        List<ModelProblem> problems = new ArrayList<>(TemplateJudge.problems(List.copyOf(templates.values())));
        files.keySet().stream().filter(file -> file.endsWith(".html") && !NAME.matcher(file.substring(file.lastIndexOf('/') + 1)).matches())
                .forEach(file -> problems.add(TemplateFault.NO_NAME.at(file, 0)));
        if (style().contains("url(") || style().contains("@import") || style().contains("<")) {
            problems.add(TemplateFault.FROM_OUTSIDE.at(STYLE, 0, "url(…), @import, <"));
        }
        return problems;
    }
}
