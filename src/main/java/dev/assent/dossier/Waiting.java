package dev.assent.dossier;

import dev.assent.engine.OpenTasks;
import dev.assent.file.FileStore;
import dev.assent.halt.HaltsOnFile;
import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Where the file stands: what keeps it from going on, and each open task with the sentence why it lies there and what happens if
 * nothing is done. It is never empty for who sees an open file whole.
 */
@Component
class Waiting implements DossierPart {
    private final OpenTasks tasks;
    private final HaltsOnFile halts;
    private final FileStore files;
    private final Texts texts;

    Waiting(OpenTasks tasks, HaltsOnFile halts, FileStore files, Texts texts) {
        this.tasks = tasks;
        this.halts = halts;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "waiting";
    }

    /** Of the reader's own agency alone where he does not see the file whole. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        boolean whole = sight == Access.Sight.WHOLE;
        List<Map<String, Object>> rows = new ArrayList<>();
        halts.of(fileNumber, whole).forEach(why -> rows.add(row("Halted", List.of(names("Operators")), null, "HALTED", why)));
        tasks.of(fileNumber).stream().filter(task -> whole || task.groups().stream().anyMatch(group -> mine(reader, setup, group)))
                .forEach(task -> rows.add(row(task, setup)));
        if (whole && rows.isEmpty() && files.find(fileNumber).filter(file -> file.closedAt() == null).isPresent()) {
            rows.add(row("No task is open", List.of(), null, null, names("The file waits for an answer, for a date or for a step in the background.")));
        }
        return rows;
    }

    private Map<String, Object> names(String sentence) {
        return Map.of("en", texts.say(Locale.ENGLISH, sentence), "ar", texts.say(Locale.forLanguageTag("ar"), sentence));
    }

    private static boolean mine(Reader reader, NationalSetup setup, String group) {
        return setup.agency(group).map(Agency::id).filter(agency -> Access.of(reader, agency)).isPresent() || reader.in(group);
    }

    private Map<String, Object> row(OpenTasks.OpenTask task, NationalSetup setup) {
        Map<String, Object> row = row(task.name(), task.groups().stream().map(setup::agencyNames).distinct().toList(), task.due(), task.mark(), task.why());
        row.put("overdueSince", task.overdueSince());
        return row;
    }

    private Map<String, Object> row(String task, List<?> agencies, Instant due, String mark, Map<String, Object> why) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("task", texts.say(task));
        row.put("agencies", agencies);
        row.put("due", due);
        row.put("mark", mark);
        row.put("why", why);
        return row;
    }
}
