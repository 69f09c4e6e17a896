package dev.assent.dossier;

import dev.assent.engine.OpenTasks;
import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where the file stands: each open task with the sentence why it lies there and what happens if nothing is done. */
@Component
class Waiting implements DossierPart {
    private final OpenTasks tasks;
    private final Texts texts;

    Waiting(OpenTasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "waiting";
    }

    /** Of the reader's own agency alone where he does not see the file whole. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return tasks.of(fileNumber).stream().filter(task -> sight == Access.Sight.WHOLE || task.groups().stream().anyMatch(group -> mine(reader, setup, group)))
                .map(task -> row(task, setup)).toList();
    }

    private static boolean mine(Reader reader, NationalSetup setup, String group) {
        return setup.agency(group).map(Agency::id).filter(agency -> Access.of(reader, agency)).isPresent() || reader.in(group);
    }

    private Map<String, Object> row(OpenTasks.OpenTask task, NationalSetup setup) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("task", texts.say(task.name()));
        row.put("agencies", task.groups().stream().map(setup::agencyNames).distinct().toList());
        row.put("due", task.due());
        row.put("mark", task.mark());
        row.put("overdueSince", task.overdueSince());
        row.put("why", task.why());
        return row;
    }
}
