package dev.assent.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assent.engine.TaskLists;
import dev.assent.register.Json;
import dev.assent.register.Reader;
import dev.assent.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist shows beside its own lists, one request a list. */
@RestController
@RequestMapping("/api/tasks")
class TaskCardsController {
    private static final int MOST = 50;
    private final TaskLists lists;
    private final Files files;
    private final Rows rows;
    private final Texts texts;

    TaskCardsController(TaskLists lists, Files files, Rows rows, Texts texts) {
        this.lists = lists;
        this.files = files;
        this.rows = rows;
        this.texts = texts;
    }

    /**
     * The card of a task.
     *
     * @param number of its license file; absent: it has none
     * @param mark   REMINDED, ESCALATED, OVERDUE or LATE; absent: none
     * @param about  what the step is about, in the reader's language, where a file may have several steps of its name; absent: it has one
     * @param file   what tells the file apart; absent where the reader may not know of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskCard(String task, String number, String mark, String about, FileCard file) {
    }

    /**
     * A list of tasks.
     *
     * @param name  as it was saved
     * @param label in the reader's language
     */
    record TaskFilter(String name, String label, long tasks) {
    }

    /** A task that the reader may not see has no card, as one that does not exist; of more tasks than {@link #MOST} the first count. */
    @Operation(summary = "The cards of these tasks: number, mark and what tells the file apart; at most 50 tasks")
    @GetMapping("/cards")
    List<TaskCard> cards(@RequestParam List<String> tasks, Authentication login) {
        List<TaskLists.Marked> seen = lists.cards(tasks.stream().distinct().limit(MOST).toList());
        List<String> numbers = seen.stream().map(TaskLists.Marked::fileNumber).filter(Objects::nonNull).distinct().toList();
        Reader reader = Reader.of(login);
        Map<String, FileCard> known = numbers.isEmpty() ? Map.of() : rows.of(files.of(numbers, reader), reader, Texts.locale()).stream().map(FileCard::of)
                .collect(Collectors.toMap(FileCard::number, card -> card));
        return seen.stream().map(task -> new TaskCard(task.task(), task.fileNumber(), task.mark(), about(task.about()), known.get(task.fileNumber()))).toList();
    }

    private static String about(String names) {
        Map<String, Object> known = names == null ? Map.of() : Json.readMap(names);
        return (String) known.getOrDefault(Texts.locale().getLanguage(), known.get("en"));
    }

    /** The filters of Tasklist that the reader may use, each with the number of tasks it shows him. */
    @Operation(summary = "Tasklist's filters, each with the number of tasks it shows you")
    @GetMapping("/filters")
    List<TaskFilter> filters() {
        return lists.filters().stream().map(filter -> new TaskFilter(filter.name(), texts.say(filter.name()), filter.tasks())).toList();
    }
}
