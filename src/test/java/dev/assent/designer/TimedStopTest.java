package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.FileActs;
import dev.assent.office.Office;
import dev.assent.proof.Verification;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Sovara's clocks stand while something is done outside. Its board counts in UTC, closes at 16:00, rests at weekends and on 25 December 2026. Files are
 * complete on Monday 2 November 2026 at nine: without a stop the quay office has until 16 November, the whole file until 26 January 2027.
 */
@Tamira.Installed
class TimedStopTest {
    static final Map<String, List<String>> PEOPLE = Map.of("gudrun", List.of("glassBoard"), "gisli", List.of("glassBoard"), "geir", List.of("glassBoard", "glassBoardHead"),
            "kari", List.of("quayOffice"), "mundi", List.of("mintOffice"), "embla", List.of("envoyMinistry"), "sindri", List.of("glassCouncil", "glassCouncilHead"));
    private static final String CHECK = "Check of the end user abroad";
    private static final String ASSURANCE = "Assurance of the government of destination";
    private static final String PARLIAMENT = "Notification to parliament";
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    FileActs acts;
    @Autowired
    Api api;
    @Autowired
    TaskService tasks;
    @Autowired
    FormService forms;
    @Autowired
    IdentityService identity;
    @Autowired
    Verification verification;
    private String file;

    @BeforeEach
    void monday() {
        office.itIs("2026-11-02T09:00:00Z");
        Tamira.arrive(identity, PEOPLE);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    static String application(String destination) {
        return Office.sample("G02").replace("LeadAuthority", "GlassBoard").replace("\"VD\"", "\"QS\"").replace("\"XB\"", "\"" + destination + "\"").replace("\"XC\"", "\"AE\"");
    }

    private void consulted(String destination) {
        file = office.submit(application(destination));
        office.completes("gudrun", file, "Check completeness", Answers.complete());
        office.completes("gudrun", file, "Assess risk", Answers.noRisk());
    }

    private void does(String person, String task, String stop, Map<String, Object> answers) {
        Task found = office.tasks(person, file).stream().filter(each -> each.getName().equals(task) && ((Map<?, ?>) tasks.getVariable(each.getId(), "stopName")).get("en").equals(stop))
                .findFirst().orElseThrow(() -> new AssertionError(person + " cannot: " + task + ", " + stop + "; open: " + office.open(file)));
        office.as(person, () -> forms.submitTaskForm(found.getId(), new java.util.HashMap<>(answers)));
        office.work();
    }

    private void requests(String stop) {
        does("gudrun", "Request outside step", stop, Map.of("stopRequest", "Whether the end user exists; of the embassy."));
    }

    private void begins() {
        does("embla", "Confirm beginning", CHECK, Map.of("beginningNote", "Cable 12 of the embassy"));
    }

    private void finds(String person, String stop, String finding) {
        does(person, "Enter findings", stop, Map.of("stopFinding", finding, "stopFindings", "He exists and has a store."));
    }

    private Instant outerLimit() {
        return ((OffsetDateTime) facts.row("select outer_limit from register.license_file where file_number = ?", file).get("outer_limit")).toInstant();
    }

    private boolean stands() {
        return facts.count("select count(*) from register.license_file where file_number = ? and outer_stands", file) > 0;
    }

    /** The assurance is requested and there within the hour, so that the check comes next. */
    private void checkComesNext() {
        consulted("QU");
        requests(ASSURANCE);
        finds("gudrun", ASSURANCE, "FAVOURABLE");
    }

    private void requestedOnFriday() {
        checkComesNext();
        office.timePassesTo("2026-11-06T10:00:00Z");
        requests(CHECK);
    }

    private void begunOnTuesday() {
        requestedOnFriday();
        office.timePassesTo("2026-11-10T10:00:00Z");
        begins();
    }

    @Test
    @DisplayName("Two steps of one name lie in one list: their cards say what each is about, in the reader's language")
    void cards() {
        consulted("QU");
        String asked = office.tasks("gudrun", file).stream().filter(task -> task.getName().equals("Request outside step")).map(Task::getId).collect(Collectors.joining(","));
        assertThat(api.get(api.login("gudrun"), "/api/tasks/cards?tasks=" + asked).json().findValuesAsText("about")).containsExactlyInAnyOrder(ASSURANCE, PARLIAMENT);
        assertThat(api.get(api.login("gudrun"), "/api/tasks/cards?tasks=" + asked, "Accept-Language", "ar").json().findValuesAsText("about")).contains("إخطار البرلمان");
        assertThat(api.get(api.login("kari"), "/api/tasks/cards?tasks=" + asked).text()).as("not the quay office's").isEqualTo("[]");
        String opinion = desk.task("kari", file, "Give opinion").getId();
        assertThat(api.get(api.login("kari"), "/api/tasks/cards?tasks=" + opinion).json().findValuesAsText("about")).isEmpty();
    }

    @Test
    @DisplayName("An assurance stops the clocks of the agencies alone, and they run on by as much; the limit of the file does not move")
    void ofTheAgenciesAlone() {
        consulted("QU");
        requests(ASSURANCE);
        assertThat(stands()).isFalse();
        office.timePassesTo("2026-11-05T10:00:00Z");
        finds("gudrun", ASSURANCE, "FAVOURABLE");
        assertThat(facts.deadline(file, "quayOffice")).as("three days later").isEqualTo("2026-11-19T16:00:00Z");
        assertThat(desk.due("kari", file, "Give opinion")).isEqualTo("2026-11-19T16:00:00Z");
        assertThat(outerLimit()).isEqualTo("2027-01-26T16:00:00Z");
        assertThat(facts.entry(file, "OUTSIDE_STEP_ENDED")).contains("\"clock\":\"RESTARTED\"", "\"finding\":\"FAVOURABLE\"", "ANSWERED");
    }

    @Test
    @DisplayName("A check abroad stops all clocks from when it has begun; parliament is told meanwhile: both at once stop the file's clock once")
    void severalAtOnce() {
        checkComesNext();
        requests(PARLIAMENT);
        assertThat(stands()).isTrue();
        assertThat(facts.entry(file, "OUTSIDE_STEP_REQUESTED")).contains(PARLIAMENT, "\"clockStopped\":true", "Act on glass, s. 14");
        office.timePassesTo("2026-11-06T10:00:00Z");
        requests(CHECK);
        assertThat(facts.entry(file, "OUTSIDE_STEP_REQUESTED")).contains("\"clockStopped\":false", "\"stopsIfAskedBy\":\"2026-11-16T16:00:00Z\"");
        assertThat(desk.due("embla", file, "Confirm beginning")).isEqualTo("2026-11-13T16:00:00Z");
        office.timePassesTo("2026-11-10T10:00:00Z");
        begins();
        assertThat(facts.entry(file, "OUTSIDE_STEP_BEGUN")).contains("\"clockStopped\":true", "\"stopCountsIfFinishedBy\":\"2026-12-01T16:00:00Z\"");
        office.timePassesTo("2026-11-12T16:01:00Z");
        assertThat(facts.entry(file, "OUTSIDE_STEP_ENDED")).as("its ten days have passed by themselves").contains(PARLIAMENT, "LAIN", "RESTARTED");
        assertThat(stands()).as("the check goes on").isTrue();
        office.timePassesTo("2026-11-16T10:00:00Z");
        finds("embla", CHECK, "FAVOURABLE");
        assertThat(stands()).isFalse();
        assertThat(outerLimit()).as("3 to 16 November are ten working days, not fourteen").isEqualTo("2027-02-09T16:00:00Z");
        assertThat(facts.deadline(file, "quayOffice")).as("11 to 16 November alone").isEqualTo("2026-11-20T16:00:00Z");
        office.completes("kari", file, "Give opinion", Answers.noObjection());
        office.completes("gudrun", file, "Draft decision", Answers.grant());
        office.completes("gisli", file, "Countersign decision", Answers.countersign());
        assertThat(office.ends(file)).contains("GlassBoard:EndEvent_DecisionIssued", "TimedStop:EndEvent_OutsideStepSettled");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Asked for a minute too late, the check is made all the same and no clock stands; the record says until when it would have stood")
    void askedLate() {
        checkComesNext();
        office.timePassesTo("2026-11-16T16:01:00Z");
        assertThat(facts.record(file)).contains("STEP_OVERDUE");
        requests(CHECK);
        begins();
        assertThat(stands()).isFalse();
        assertThat(facts.entry(file, "OUTSIDE_STEP_BEGUN")).contains("\"clockStopped\":false");
        finds("embla", CHECK, "UNFAVOURABLE");
        assertThat(facts.entry(file, "OUTSIDE_STEP_ENDED")).contains("\"clock\":\"NOT_STOPPED\"", "UNFAVOURABLE");
        assertThat(facts.record(file)).doesNotContain("STOP_FORFEITED");
        assertThat(outerLimit()).isEqualTo("2027-01-26T16:00:00Z");
    }

    @Test
    @DisplayName("Not begun within its window, its stop is forfeited at that moment, and the authority is told; begun later it stops nothing")
    void begunLate() {
        requestedOnFriday();
        office.timePassesTo("2026-11-13T16:01:00Z");
        assertThat(facts.entry(file, "STOP_FORFEITED")).contains(CHECK);
        assertThat(facts.notices(file, "A step outside")).contains("board@sovara.example at 2026-11-13T16:00:00Z");
        office.timePassesTo("2026-11-16T10:00:00Z");
        begins();
        assertThat(stands()).isFalse();
        finds("embla", CHECK, "FAVOURABLE");
        assertThat(facts.entry(file, "OUTSIDE_STEP_ENDED")).contains("\"clock\":\"FORFEITED\"");
        assertThat(outerLimit()).isEqualTo("2027-01-26T16:00:00Z");
    }

    @Test
    @DisplayName("Not finished within its window, what it stood counts as never made: the limit that had passed meanwhile expires at once, and nobody waits on a clock that has not stood")
    void finishedLate() {
        begunOnTuesday();
        assertThat(stands()).isTrue();
        office.timePassesTo("2026-12-01T15:59:00Z");
        assertThat(facts.opinions(file)).isEmpty();
        office.timePassesTo("2026-12-01T16:01:00Z");
        assertThat(facts.record(file)).contains("STOP_FORFEITED");
        assertThat(facts.opinions(file)).containsExactly("quayOffice NO_OBJECTION deemed");
        assertThat(outerLimit()).isEqualTo("2027-01-26T16:00:00Z");
        assertThat(desk.names("embla", file)).as("the check itself goes on").containsExactly("Enter findings");
        finds("embla", CHECK, "FAVOURABLE");
        assertThat(facts.entry(file, "OUTSIDE_STEP_ENDED")).contains("\"clock\":\"FORFEITED\"");
    }

    @Test
    @DisplayName("Nobody begins it and nobody answers: it is reminded of, forfeited, and ends unanswered; the file goes on")
    void nobody() {
        requestedOnFriday();
        office.timePassesTo("2026-11-11T16:01:00Z");
        assertThat(facts.record(file)).as("two days before").contains("STEP_REMINDED");
        office.timePassesTo("2026-12-18T16:01:00Z");
        assertThat(facts.entry(file, "OUTSIDE_STEP_ENDED")).contains("UNANSWERED", "\"clock\":\"NOT_STOPPED\"");
        assertThat(facts.notices(file, "A step outside").stream().filter(told -> told.contains("2026-12-18"))).hasSize(1);
        assertThat(desk.names("embla", file)).isEmpty();
    }

    @Test
    @DisplayName("Begun and never answered, its stop is forfeited when its window closes, and it ends by itself")
    void begunAndUnanswered() {
        begunOnTuesday();
        office.timePassesTo("2026-12-18T16:01:00Z");
        assertThat(facts.entry(file, "OUTSIDE_STEP_ENDED")).contains("UNANSWERED", "\"clock\":\"FORFEITED\"");
    }

    @Test
    @DisplayName("Parliament objects before its days have passed: that ends the stop, and the objection is kept")
    void objected() {
        consulted("AE");
        requests(PARLIAMENT);
        assertThat(stands()).as("nothing moves the limit of these files").isFalse();
        office.timePassesTo("2026-11-09T10:00:00Z");
        finds("gisli", PARLIAMENT, "UNFAVOURABLE");
        assertThat(facts.entry(file, "OUTSIDE_STEP_ENDED")).contains("ANSWERED", "UNFAVOURABLE");
    }

    @Test
    @DisplayName("Where no row applies nothing is requested, and the file goes on at once")
    void notNeeded() {
        consulted("SA");
        assertThat(office.open(file)).doesNotContain("Request outside step");
        assertThat(office.ends(file)).filteredOn("TimedStop:EndEvent_NothingRequested"::equals).hasSize(3);
    }

    @Test
    @DisplayName("A file that is withdrawn while something is done outside leaves no clock that stands")
    void closed() {
        begunOnTuesday();
        acts.begins("gudrun", file, "Withdrawal", Map.of("withdrawalReasons", "The contract was cancelled."));
        assertThat(office.open(file)).isEmpty();
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ? and restarted_at is null", file)).isZero();
        assertThat(stands()).isFalse();
    }

    @Test
    @DisplayName("Whoever the row does not name can neither begin nor end it")
    void nobodyElse() {
        begunOnTuesday();
        assertThat(desk.names("kari", file)).containsExactly("Give opinion");
        assertThat(desk.names("gudrun", file)).containsExactly("Request outside step");
        Task findings = desk.task("embla", file, "Enter findings");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> office.as("kari", () -> forms.submitTaskForm(findings.getId(), Map.of("stopFinding", "FAVOURABLE", "stopFindings", "x")))))
                .isNotNull();
        assertThat(stands()).isTrue();
    }
}
