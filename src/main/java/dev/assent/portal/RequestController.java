package dev.assent.portal;

import dev.assent.action.ActionRefused;
import dev.assent.action.Actions;
import dev.assent.engine.SubmissionRefused;
import dev.assent.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the models let an applicant begin on his file, such as going to the body above: its form, and what he answers. */
@RestController
@RequestMapping("/applicant/{language:en|ar}/request")
class RequestController {
    private final Visits visits;
    private final Actions actions;
    private final FileSheet sheet;
    private final Pages pages;
    private final Texts texts;

    RequestController(Visits visits, Actions actions, FileSheet sheet, Pages pages, Texts texts) {
        this.visits = visits;
        this.actions = actions;
        this.sheet = sheet;
        this.pages = pages;
        this.texts = texts;
    }

    /** The form; where it is not his to fill in, or no longer, the page of the file says so. */
    @GetMapping
    ResponseEntity<?> form(@PathVariable String language, @RequestParam(defaultValue = "") String process, HttpServletRequest request) {
        Locale reader = Locale.forLanguageTag(language);
        return visits.of(request).<ResponseEntity<?>>map(visit -> form(visit, reader, process, Map.of(), Map.of(), "", HttpStatus.OK, request)).orElseGet(() -> DoorController.to("open", null));
    }

    /** Begins it with his answers. */
    @PostMapping
    ResponseEntity<?> begin(@PathVariable String language, @RequestParam Map<String, String> given, HttpServletRequest request) {
        Locale reader = Locale.forLanguageTag(language);
        Optional<Visit> visit = visits.of(request);
        if (visit.isEmpty()) {
            return sheet.door(reader, written(given), SentController.NO_VISIT);
        }
        String process = given.getOrDefault("process", "");
        if (!visits.isOf(visit.get(), given.get("form"))) {
            return form(visit.get(), reader, process, given, Map.of(), texts.say(SentController.OTHER_PAGE), HttpStatus.FORBIDDEN, request);
        }
        try {
            RequestForm form = new RequestForm(actions.form(visit.get().number(), process, FilePage.APPLICANT, reader));
            actions.begin(visit.get().number(), process, FilePage.APPLICANT, form.answers(given));
            return DoorController.to("file?said=requested", visits.cookie(visit.get(), request));
        } catch (SubmissionRefused refused) {
            Map<String, String> faults = new HashMap<>();
            refused.faults().forEach(fault -> faults.merge(fault.field(), fault.sentence(), (one, other) -> one + " " + other));
            return form(visit.get(), reader, process, given, faults, refused.getMessage(), HttpStatus.UNPROCESSABLE_ENTITY, request);
        } catch (ActionRefused refused) {
            return file(visit.get(), reader, refused, given, request);
        }
    }

    private ResponseEntity<String> form(Visit visit, Locale reader, String process, Map<String, String> given, Map<String, String> faults, String refused, HttpStatus status,
            HttpServletRequest request) {
        try {
            RequestForm form = new RequestForm(actions.form(visit.number(), process, FilePage.APPLICANT, reader));
            Map<String, Object> fields = new HashMap<>();
            fields.put("titled", visit.number());
            fields.put("process", process);
            fields.put("name", texts.say(reader, actions.nameOf(process)));
            fields.put("formToken", visits.formToken(visit));
            fields.put("refused", refused);
            fields.put("plain", form.plain());
            fields.put("questions", form.rows(given, faults));
            return pages.of(status, reader, "request", "request?process=" + process, fields, visits.cookie(visit, request));
        } catch (ActionRefused none) {
            return file(visit, reader, none, given, request);
        }
    }

    // shown again, so that nothing typed is lost
    private static Map<String, String> written(Map<String, String> given) {
        Map<String, String> written = new LinkedHashMap<>(given);
        written.keySet().removeAll(List.of("form", "process"));
        return written;
    }

    private ResponseEntity<String> file(Visit visit, Locale reader, ActionRefused refused, Map<String, String> given, HttpServletRequest request) {
        return sheet.of(visit, reader, new Attempt("request", written(given), List.of(texts.say(reader, refused.getMessage())), refused.status()), null, request);
    }
}
