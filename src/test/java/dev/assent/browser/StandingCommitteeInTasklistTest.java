package dev.assent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.assent.office.Answers;
import dev.assent.office.VoteAnswers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Attack helicopters before the standing committee, by hand, until the council decides. */
@BrowserTest
class StandingCommitteeInTasklistTest {
    private Office office;

    @BeforeEach
    void open(Office running) {
        office = running;
    }

    @Test
    @DisplayName("G12 by hand: circulated, a sealed vote in English and Arabic, deliberation with minutes, second vote, council, license")
    void fromCirculationToCouncil() {
        String file = office.rest("clara").registers(dev.assent.office.Office.sample("G12"));
        office.rest("sara").completes(file, "Check completeness", Answers.complete());
        office.rest("sara").completes(file, "Assess risk", Answers.noRisk());
        circulate(file);
        foreignAffairsRefusesInArabic(file);
        defenceApproves(file);
        sealed(file);
        office.rest("elsa").completes(file, "Cast vote", VoteAnswers.approveIf("Delivery verification certificate within 60 days"));
        office.rest("jonas").completes(file, "Cast vote", VoteAnswers.abstain());
        deliberate(file);
        for (String member : List.of("david", "elsa", "jonas")) {
            office.rest(member).completes(file, "Cast vote", VoteAnswers.approve());
        }
        readsMinutes(file);
        council(file);
        draft(file);
    }

    private void circulate(String file) {
        Tasklist sara = office.tasklist("sara");
        Form form = sara.takes(file, "Circulate file").fills("Item of the agenda", "Attack helicopters for the air force of XQ")
                .fills("Summary for the members", "Twelve helicopters; the assessment found no overriding risk.");
        assertThat(form.form()).containsText("Ballistics");
        sara.picture("circulate-file");
        sara.completes();
        sara.leaves();
    }

    private void foreignAffairsRefusesInArabic(String file) {
        Tasklist fatima = office.tasklist("fatima", "ar");
        Form form = fatima.takes(file, "الإدلاء بالصوت");
        assertThat(form.form()).containsText("Attack helicopters for the air force of XQ");
        form.chooses("هل الصوت واحد لجميع البنود؟", "نعم، للملف كله").chooses("التصويت على الملف كله", "رفض")
                .fills("الأسباب", "ميزان القوى في المنطقة مهدد.").fills("الأساس القانوني", "المادة 7(1)");
        picture(fatima, form, "cast-vote-ar");
        fatima.completes();
        fatima.leaves();
    }

    private void defenceApproves(String file) {
        Tasklist david = office.tasklist("david");
        Form form = david.takes(file, "Cast vote");
        assertThat(form.form()).containsText("The votes are sealed");
        form.chooses("Same vote for all lines?", "No, it differs from line to line").selects("Vote on this line", "Refuse");
        picture(david, form, "cast-vote-by-line-en");
        form.chooses("Same vote for all lines?", "Yes, the same for the whole file").chooses("Vote on the whole file", "Approve");
        picture(david, form, "cast-vote-en");
        david.completes();
        david.leaves();
    }

    /** The lead cannot see a vote; it has no task now, so that another member's tab and the API tell. */
    private void sealed(String file) {
        String dossier = office.rest("sara").get("/api/files/" + file + "/dossier").body();
        assertThat(dossier).contains("\"sealed\":true").doesNotContain("APPROVE", "REFUSE", "ميزان");
        Tasklist elsa = office.tasklist("elsa");
        assertThat(elsa.licenseFileOf(file)).not().containsText("ميزان");
        elsa.leaves();
    }

    private void deliberate(String file) {
        Tasklist sara = office.tasklist("sara");
        Form form = sara.takes(file, "Hold deliberation");
        assertThat(form.form()).containsText("ميزان القوى في المنطقة مهدد.");
        assertThat(form.form()).containsText("No result: the votes do not agree");
        LocalDate today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Europe/Lisbon"));
        form.dates("Deliberation held on", today.format(DateTimeFormatter.ofPattern("d.M.yyyy"))).fills("Agenda", "1. Attack helicopters")
                .fills("Minutes", "Defence and economy point to the assurances of the government.");
        Locator attended = form.form().locator("input[type=checkbox]");
        for (int i = 0; i < attended.count(); i++) {
            attended.nth(i).check();
        }
        Locator by = form.form().locator(".fjs-form-field-textfield").filter(new Locator.FilterOptions().setHasText("By whom")).locator("input");
        assertThat(by).hasCount(4);
        for (int i = 0; i < 4; i++) {
            by.nth(i).fill("Member " + (i + 1));
            by.nth(i).blur();
        }
        picture(sara, form, "hold-deliberation");
        sara.completes();
        sara.leaves();
    }

    private void readsMinutes(String file) {
        Tasklist fatima = office.tasklist("fatima");
        Form form = fatima.takes(file, "Cast vote");
        assertThat(form.form()).containsText("Defence and economy point to the assurances");
        form.chooses("Same vote for all lines?", "Yes, the same for the whole file").chooses("Vote on the whole file", "Refuse")
                .fills("Reasons", "The balance of the region is at stake.").fills("Legal basis", "ATT Art. 7(1)(a)");
        fatima.completes();
        fatima.leaves();
    }

    private void council(String file) {
        Tasklist caleb = office.tasklist("caleb");
        Form form = caleb.takes(file, "Decide in council");
        assertThat(form.form()).containsText("The council decides finally");
        form.chooses("Same decision for all lines?", "Yes, the same for the whole file").chooses("Decision on the whole file", "Approve")
                .fills("Reasons", "The assurances are sufficient.");
        picture(caleb, form, "decide-in-council");
        caleb.completes();
        caleb.leaves();
    }

    private void draft(String file) {
        office.rest("sara").completes(file, "Draft decision", Answers.grant());
        office.rest("selim").completes(file, "Countersign decision", Answers.countersign());
        Rest sara = office.rest("sara");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Rest.text(sara.get("/api/files/" + file).body(), "/standing"), "DECIDED"::equals);
        assertThat(sara.get("/api/files/" + file).body()).contains("GRANTED", "LIC-EXP-");
    }

    /** The form from its first question on, and its end. */
    private static void picture(Tasklist person, Form form, String name) {
        person.picture(name);
        form.form().locator(".fjs-form-field:visible").last().scrollIntoViewIfNeeded();
        person.picture(name + "-end");
    }
}
