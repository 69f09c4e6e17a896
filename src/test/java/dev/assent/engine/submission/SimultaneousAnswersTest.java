package dev.assent.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.SubmissionRefused;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SimultaneousAnswersTest {
    private static final Map<String, Object> ANSWER = Map.of("opinion", "NO_OBJECTION");
    private static final SampleEngine sample = new SampleEngine();
    private final AtomicInteger attempts = new AtomicInteger();

    @AfterAll
    static void close() {
        sample.close();
    }

    @BeforeEach
    void clear() {
        sample.clear();
    }

    @Test
    @DisplayName("Two agencies answer in the same second: both answers are stored, one by a second attempt")
    void bothAnswersAreStored() throws Exception {
        sample.start(Map.of("applicant", "Acme"));
        CyclicBarrier together = new CyclicBarrier(2);
        sample.atCompletion = () -> {
            // the first attempts meet inside their transactions, so that they collide for certain
            if (attempts.incrementAndGet() <= 2) {
                await(together);
            }
        };
        List<Task> open = sample.tasks("Task_GiveOpinion");

        CompletableFuture.allOf(answer(open.get(0), "amal"), answer(open.get(1), "basim")).get(60, TimeUnit.SECONDS);

        assertThat(sample.tasks("Task_GiveOpinion")).isEmpty();
        assertThat(sample.tasks("Task_Recommend")).hasSize(1);
        assertThat(attempts).hasValue(3);
    }

    @Test
    @DisplayName("After three more attempts the person is asked to send it again, and nothing is stored")
    void givesUpAfterThreeMoreAttempts() {
        sample.start(Map.of("applicant", "Acme"));
        sample.atCompletion = () -> {
            attempts.incrementAndGet();
            throw new OptimisticLockingException("always");
        };
        assertThatThrownBy(() -> sample.as("amal").complete("Task_GiveOpinion", ANSWER))
                .isInstanceOf(SubmissionRefused.class).hasMessageContaining("please send it again");
        assertThat(attempts).hasValue(4);
        assertThat(sample.tasks("Task_GiveOpinion")).hasSize(2);
    }

    private CompletableFuture<Void> answer(Task task, String person) {
        return CompletableFuture.runAsync(() -> {
            sample.as(person);
            sample.engine.getTaskService().complete(task.getId(), ANSWER);
            sample.logOut();
        });
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
