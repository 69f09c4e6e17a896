package dev.assent.figures;

import dev.assent.register.Reader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An officer's own figures: for himself, and for the head of his agency, one person at a time. */
@RestController
class OwnController {
    private static final String LONG = "A page has 1 to 1000 files.";
    private final OwnTasks tasks;
    private final Figures figures;

    OwnController(OwnTasks tasks, Figures figures) {
        this.tasks = tasks;
        this.figures = figures;
    }

    /**
     * What is asked.
     *
     * @param person user id; absent: oneself
     * @param step   the name of a task, as the model has it
     * @param late   true: only what was done after its time limit
     * @param from   first month, as 2026-01
     * @param to     last month
     */
    record Own(String person, String step, @Schema(allowableValues = "true") String late, String from, String to) {
        private Map<String, String> said() {
            Map<String, String> said = new HashMap<>();
            said.put("step", step);
            said.put("late", late);
            said.put("from", from);
            said.put("to", to);
            said.values().removeIf(value -> value == null || value.isBlank());
            return said;
        }
    }

    /** @param people whose figures the reader may ask for, too: of the agencies that he heads */
    record Answer(String person, List<String> people, Figures.Answer figures) {
    }

    /** Completed tasks, how many of them late, and working days in hand, by step or month. 403 for a person of another agency, also where there is none. */
    @Operation(summary = "Your own figures; as head of an agency, those of one of its people, for that agency alone")
    @GetMapping("/api/figures/own")
    Answer own(@ParameterObject @ModelAttribute Own own, @RequestParam(required = false) String by, Authentication login) {
        Map<String, String> said = own.said();
        Figures.check(said);
        String word = by == null || by.isBlank() ? "step" : WrongQuestion.unless("by", by, List.of("step", "month"));
        OwnTasks.Whose whose = whose(own, login);
        return new Answer(whose.person(), tasks.people(Viewer.headed(Reader.of(login))),
                figures.answer("own", word, List.of("step", "month"), tasks.rows(whose, said, Dimension.valueOf(word.toUpperCase(Locale.ROOT))), said, null));
    }

    /**
     * The tasks behind these numbers, the newest first.
     *
     * @param after {@code task} of the last one of the page before; absent: the first page
     * @param limit 1 to 1000 a page
     */
    @Operation(summary = "The tasks behind your own figures, page by page")
    @GetMapping("/api/figures/own/tasks")
    Answer ownTasks(@ParameterObject @ModelAttribute Own own, @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "100") @Min(value = 1, message = LONG) @Max(value = Figures.LONGEST_PAGE, message = LONG) int limit, Authentication login) {
        Map<String, String> said = own.said();
        Figures.check(said);
        OwnTasks.Whose whose = whose(own, login);
        List<Map<String, Object>> found = tasks.tasks(whose, said, after, limit + 1);
        List<Map<String, Object>> page = found.subList(0, Math.min(limit, found.size()));
        return new Answer(whose.person(), List.of(), figures.answer("tasks", "all", List.of(), page, said, found.size() > limit ? String.valueOf(page.get(limit - 1).get("task")) : null));
    }

    private OwnTasks.Whose whose(Own own, Authentication login) {
        if (own.person() == null || own.person().isBlank() || own.person().equals(login.getName())) {
            return new OwnTasks.Whose(login.getName(), null);
        }
        List<String> headed = Viewer.headed(Reader.of(login));
        // nobody learns whether there is such a person
        if (!tasks.people(headed).contains(own.person())) {
            throw new AccessDeniedException("not the head of an agency for which this person has worked");
        }
        return new OwnTasks.Whose(own.person(), headed);
    }
}
