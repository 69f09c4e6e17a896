package dev.assent.escalation;

import dev.assent.engine.OpenTasks;
import dev.assent.engine.Refusal;
import dev.assent.engine.form.ChoiceLists;
import dev.assent.engine.submission.SubmissionFacts;
import dev.assent.form.FormChoices.Choice;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The rights to escalate that the applicant has on his file, and uses by himself: the list {@code bodiesAbove} of forms, what the row asks of him, and
 * the answer that completes the intake's task in its place. He holds no rank of an agency, so none is asked of him.
 */
@Component
class ApplicantRights implements ChoiceLists, SubmissionFacts {
    private static final String TASK = "Task_EscalateDispute";

    private final OpenTasks tasks;
    private final NationalSetups setups;
    private final Texts texts;
    private final DisputedLines lines;

    ApplicantRights(OpenTasks tasks, NationalSetups setups, Texts texts, DisputedLines lines) {
        this.lines = lines;
        this.tasks = tasks;
        this.setups = setups;
        this.texts = texts;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        return !name.equals("bodiesAbove") || place.fileNumber() == null ? Optional.empty()
                : Optional.of(open(place.fileNumber()).stream()
                        .map(right -> new Choice(right.key(), name(right, place, reader))).distinct().toList());
    }

    private String name(ApplicantRight right, Place place, Locale reader) {
        String body = setups.of(place.setup()).agencyName(right.body(), reader.getLanguage());
        return lines.of(place.fileNumber(), right.track()).map(about -> texts.say(reader, "{0}, about line {1}", body, about)).orElse(body);
    }

    @Override
    public Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups) {
        return !Register.APPLICANT.equals(person) ? Map.of()
                : find(fileNumber, values.get(ApplicantEscalation.BODY_ABOVE.name())).map(right -> Map.<String, Object>of(
                        "signatoryRank", Rung.OFFICER, "contentRequired", Rung.of(right.rungRow()).contentRequired())).orElse(Map.of());
    }

    /**
     * Completes the task that the intake has for the applicant.
     *
     * @throws Refusal if there is no such right, or somebody has used it already
     */
    void use(String fileNumber, String bodyAbove, Map<String, Object> answers) {
        ApplicantRight right = find(fileNumber, bodyAbove)
                .orElseThrow(() -> new Refusal(texts.say("This body is not open to you, or no longer: somebody has been there already, or the time is over.")));
        tasks.complete(right.task(), Register.APPLICANT, answers);
    }

    private Optional<ApplicantRight> find(String fileNumber, Object bodyAbove) {
        return open(fileNumber).stream().filter(right -> right.key().equals(bodyAbove)).findFirst();
    }

    private List<ApplicantRight> open(String fileNumber) {
        return tasks.seeing(fileNumber, TASK, EscalationRight.ENTITLED_AS.name(), Entitlement.APPLICANT).entrySet().stream()
                .map(task -> right(task.getKey(), task.getValue())).toList();
    }

    private static ApplicantRight right(String task, Map<String, Object> variables) {
        Map<String, Object> row = EscalationLadder.RUNG_ROW.type().cast(variables.get(EscalationLadder.RUNG_ROW.name()));
        return new ApplicantRight(task, Rung.of(row).body(), variables.get(EscalationLadder.TRACK.name()) instanceof String track ? track : Leads.WHOLE, row);
    }
}
