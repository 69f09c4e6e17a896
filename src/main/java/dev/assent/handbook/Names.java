package dev.assent.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people call the words of tables: agencies, ranks, steps, countries, and the choices of forms. */
final class Names {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private final Procedure procedure;
    private final Words words;
    private final Map<String, String> choices = new HashMap<>();

    Names(Procedure procedure, Words words) {
        this.procedure = procedure;
        this.words = words;
        Set<String> ambiguous = new HashSet<>();
        procedure.forms().values().forEach(form -> collect(form, ambiguous));
        ambiguous.forEach(choices::remove);
    }

    private void collect(JsonNode part, Set<String> ambiguous) {
        part.path("values").forEach(choice -> {
            String value = choice.path("value").asText();
            String label = choice.path("label").asText();
            choices.put(part.path("key").asText() + "/" + value, label);
            String other = choices.put(value, label);
            if (other != null && !other.equals(label)) {
                ambiguous.add(value);
            }
        });
        part.path("components").forEach(child -> collect(child, ambiguous));
    }

    /** An agency, or those who hold a rank in it. */
    String agency(String group) {
        NationalSetup setup = procedure.setup();
        Optional<Agency> agency = setup.agency(group);
        if (agency.isEmpty()) {
            return Words.code(group);
        }
        String name = Words.escaped(setup.agencyName(agency.get().id(), words.language().getLanguage()));
        String rank = group.substring(agency.get().id().length());
        return rank.isEmpty() ? name : rank.equals(Agency.HEAD) ? words.say("the head of {0}", name) : words.say("{0} of {1}", rank(rank), name);
    }

    boolean isAgency(String group) {
        return procedure.setup().agency(group).isPresent();
    }

    String rank(String rank) {
        return words.written(Words.spelled(rank));
    }

    /** A step by the name it has in the models. */
    String step(String id) {
        return procedure.node(id).map(node -> words.written(node.attribute("name"))).orElseGet(() -> Words.code(id));
    }

    /**
     * A word of a table.
     *
     * @param about the expression or column it stands in, such as {@code file.activity}
     */
    String word(String word, String about) {
        String key = about.substring(about.lastIndexOf('.') + 1);
        String choice = choices.getOrDefault(key + "/" + word, choices.get(word));
        if (choice != null && !word.matches("[a-z]+")) {
            return words.written(choice);
        }
        if (isAgency(word)) {
            return agency(word);
        }
        if (word.matches("Task_\\w+")) {
            return step(word);
        }
        Map<String, String> own = procedure.setup().countries().get(word);
        if (own != null || word.length() == 2 && COUNTRIES.contains(word)) {
            return Words.escaped(own == null ? new Locale.Builder().setRegion(word).build().getDisplayCountry(words.language()) : own.getOrDefault(words.language().getLanguage(), own.get("en")));
        }
        return word.matches("[A-Z]+(_[A-Z]+)*") ? words.written(Words.spelled(word)) : label(word).map(words::written).orElseGet(() -> Words.code(word));
    }

    /** A table by its name. */
    String table(String id) {
        return procedure.table(id).map(table -> words.written(table.name())).orElseGet(() -> Words.code(id));
    }

    /** What people read beside the question of this key. */
    Optional<String> label(String key) {
        return procedure.forms().values().stream().map(form -> label(form, key)).flatMap(Optional::stream).findFirst();
    }

    static Optional<String> label(JsonNode part, String key) {
        String label = part.path("label").asText(part.path("dateLabel").asText());
        if ((part.path("key").asText().equals(key) || part.path("path").asText().equals(key)) && !label.isBlank()) {
            return Optional.of(label);
        }
        for (JsonNode child : part.path("components")) {
            Optional<String> found = label(child, key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Several agencies, one after the other. */
    String agencies(Collection<String> groups) {
        return words.and(groups.stream().map(this::agency).toList());
    }
}
