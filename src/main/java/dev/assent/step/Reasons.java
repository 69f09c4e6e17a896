package dev.assent.step;

import dev.assent.engine.TableRow;
import dev.assent.engine.configuration.TaskReasons;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts rows of tables into sentences: whom the table names, by which row, and what silence means. */
@Component
class Reasons implements TaskReasons {
    private static final List<String> LANGUAGES = List.of("en", "ar");
    private static final String INTAKE = "intake";
    private final NationalSetups setups;
    private final Texts texts;

    Reasons(NationalSetups setups, Texts texts) {
        this.setups = setups;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(String setup, List<String> groups, Map<String, Object> consultee, TableRow limit) {
        Map<String, Object> sentences = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            NationalSetup national = setups.of(setup);
            String who = String.join(", ", groups.stream().map(group -> name(locale, national, group, groups)).distinct().toList());
            sentences.put(language, consultee == null ? step(locale, who, groups, limit) : asked(locale, who, national, consultee));
        }
        return sentences;
    }

    private String step(Locale language, String who, List<String> groups, TableRow limit) {
        String why = limit == null ? texts.say(language, "This step is done by {0}.", who)
                : texts.say(language, "This step is done by {0}, within the time limit of row {1} of the table {2} ({3}).",
                        who, limit.number(), limit.table(), limit.version());
        boolean heads = groups.stream().allMatch(group -> group.endsWith(Agency.HEAD));
        return why + " " + texts.say(language, heads ? "If nothing is done in time, the step stays open and is marked overdue."
                : "If nothing is done in time, the step stays open, is marked overdue, and the head is told and may do it too.");
    }

    private String asked(Locale language, String who, NationalSetup setup, Map<String, Object> consultee) {
        String why = consultee.get("because") instanceof Map<?, ?> map ? because(language, who, TableRow.of(map), consultee)
                : texts.say(language, "{0} was chosen for this file.", who);
        return why + " " + texts.say(language, SilenceWords.of(consultee.getOrDefault("expiryMeans", consultee.get("silenceMeans"))),
                name(language, setup, String.valueOf(consultee.get("escalateTo")), List.of()));
    }

    // its head is not the agency: it would be told that it is asked itself, too
    private String name(Locale language, NationalSetup setup, String group, List<String> beside) {
        String agency = setup.agency(group).map(Agency::id).orElse(group);
        // it is no agency of the State, and acts for the applicant who asks on paper
        String name = group.equals(INTAKE) && setup.agency(group).isEmpty() ? texts.say(language, "the intake") : setup.agencyName(group, language.getLanguage());
        if (agency.equals(group) || beside.contains(agency)) {
            return name;
        }
        return texts.say(language, group.endsWith(Agency.HEAD) ? "the head of {0}" : "the leadership of {0}", name);
    }

    private String because(Locale language, String who, TableRow row, Map<String, Object> consultee) {
        String written = consultee.get("basis") instanceof String basis && !basis.isBlank() ? basis : row.basis();
        return texts.say(language, "{0} is asked by row {1} of the table {2} ({3}): {4}.", who, row.number(), row.table(), row.version(),
                texts.say(language, written).replaceFirst("\\.$", ""));
    }
}
