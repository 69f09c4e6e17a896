package dev.assent.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.setup.NationalSetup;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a story and finds everything that is wrong with it, in the words in which it is written. */
final class StoryReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final Set<String> WORDS = Set.of("story", "setup", "law", "people", "application", "days");

    private final StoryFiles files;
    private final Terms terms;
    private final Map<String, NationalSetup> setups;

    /** @param setups by id, and by the folder of their process */
    StoryReader(StoryFiles files, Terms terms, Map<String, NationalSetup> setups) {
        this.files = files;
        this.terms = terms;
        this.setups = setups;
    }

    /** The story; none if there are faults. */
    Optional<Story> read(String file, String text, Faults faults) {
        return tree(text, faults).flatMap(root -> story(file, root, faults)).filter(any -> faults.none());
    }

    private Optional<Story> story(String file, Part root, Faults faults) {
        Map<String, Part> said = root.entries(WORDS);
        Set<String> missing = new TreeSet<>(Set.of("story", "application", "days"));
        missing.removeAll(said.keySet());
        missing.forEach(word -> root.fault("A story says its {0}.", word));
        NationalSetup setup = setups.get(said.containsKey("setup") ? said.get("setup").text() : StoryFiles.folder(file));
        if (setup == null) {
            said.getOrDefault("setup", root).fault("Say which setup it tries: setup; there are: {0}.",
                    String.join(", ", setups.keySet().stream().filter(name -> !name.contains("/")).toList()));
        }
        if (setup == null || !missing.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> people = people(said.get("people"));
        Set<String> who = new TreeSet<>(terms.who(setup));
        who.addAll(people.keySet());
        who.addAll(people.values());
        DayReader days = new DayReader(new ActReader(terms, who, usual(file, faults)), new CheckReader(terms, who));
        return Optional.of(new Story(file, said.get("story").line(), said.get("story").text(), setup, people, application(file, said.get("application"), faults),
                days.read(said.get("days"))));
    }

    private static Map<String, String> people(Part part) {
        Map<String, String> people = new LinkedHashMap<>();
        if (part != null) {
            part.entries(Set.of()).forEach((person, group) -> people.put(person, group.text()));
        }
        return people;
    }

    private StoryAnswers usual(String file, Faults faults) {
        Map<String, Map<String, Object>> usual = new TreeMap<>();
        // its own take the place of the release's of the same name
        files.everyBorrowed(file, "answers.yaml").forEach(text -> tree(text, faults.beside("answers.yaml")).ifPresent(root ->
                root.entries(Set.of()).forEach((name, part) -> usual.put(name, ActReader.map(part)))));
        return new StoryAnswers(usual);
    }

    private Map<String, Object> application(String file, Part part, Faults faults) {
        Map<String, Object> application = new LinkedHashMap<>();
        if (part.isText()) {
            application.putAll(sample(file, part));
        } else {
            Map<String, Part> said = part.entries(Set.of());
            if (said.containsKey("sample")) {
                application.putAll(sample(file, said.get("sample")));
            }
            said.forEach((name, value) -> application.put(name, value.value()));
            application.remove("sample");
        }
        reachable(application);
        return application;
    }

    // what an applicant is told in a story can be asked, whether he has an address or not
    private static void reachable(Map<String, Object> application) {
        if (application.get("applicant") instanceof Map<?, ?> applicant && applicant.get("mail") == null) {
            Map<Object, Object> whole = new LinkedHashMap<>(applicant);
            whole.put("mail", "applicant@story.example");
            application.put("applicant", whole);
        }
    }

    private Map<String, Object> sample(String file, Part name) {
        Optional<String> found = files.borrowed(file, "applications/" + name.text() + ".json");
        if (found.isEmpty()) {
            name.fault("There is no application \"{0}\" in stories/applications.", name.text() + ".json");
            return Map.of();
        }
        try {
            return JSON.readValue(found.get(), new TypeReference<>() { });
        } catch (JsonProcessingException broken) {
            name.fault("The application \"{0}\" is not JSON: line {1}, column {2}.", name.text() + ".json", broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
            return Map.of();
        }
    }

    private static Optional<Part> tree(String text, Faults faults) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                faults.at(1, "The file is empty.");
            }
            return Optional.ofNullable(root).map(node -> new Part(node, faults));
        } catch (MarkedYAMLException broken) {
            faults.at(broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1, "This is not YAML: {0}.", broken.getProblem());
            return Optional.empty();
        }
    }
}
