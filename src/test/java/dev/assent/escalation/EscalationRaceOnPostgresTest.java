package dev.assent.escalation;

import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.objection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.PostgresProcedureTest;
import dev.assent.proof.Verification;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** On the database of production, which answers no question any more in a transaction in which a statement has failed. */
@PostgresProcedureTest
class EscalationRaceOnPostgresTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    FormService forms;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    Verification verification;

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private void escalates(String person, String task) {
        office.as(person, () -> forms.submitTaskForm(task, new HashMap<>(Map.of("escalates", true, "escalationReasons", "New facts.",
                "escalationLegalBasis", "s. 15(4)"))));
    }

    @Test
    @DisplayName("Two agencies escalate while neither knows of the other: one is accepted, and the record says that the other came second")
    void race() throws Exception {
        office.itIs("2026-12-14T09:00:00Z");
        String file = desk.consulted(Office.sample("G02"));
        for (String person : new String[] {"david", "iris"}) {
            office.completes(person, file, "Give opinion", objection());
        }
        for (String person : new String[] {"fatima", "elsa"}) {
            office.completes(person, file, "Give opinion", noObjection());
        }
        String first = desk.task("dario", file, "Escalate dispute").getId();
        String second = desk.task("igor", file, "Escalate dispute").getId();
        CountDownLatch lodged = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        CompletableFuture<Void> winner = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(open -> {
            escalates("dario", first);
            lodged.countDown();
            wait(tried, 500);
        }));
        CompletableFuture<Void> loser = CompletableFuture.runAsync(() -> {
            wait(lodged, 30_000);
            escalates("igor", second);
            tried.countDown();
        });
        winner.get(30, TimeUnit.SECONDS);
        assertThatThrownBy(() -> loser.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("Another agency has escalated this dispute already.");
        office.work();
        assertThat(facts.rows("select actor from register.record where file_number = ? and kind = 'ESCALATION_REFUSED'", file))
                .extracting(row -> row.get("actor")).containsExactly("igor");
        assertThat(facts.rows("select agency from register.escalation where file_number = ?", file)).extracting(row -> row.get("agency")).containsExactly("defence");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    private static void wait(CountDownLatch latch, long milliseconds) {
        try {
            latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
