package dev.assent.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.Refusal;
import dev.assent.text.TextsOfThisBuild;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class AttemptsTest {
    private final List<String> told = new ArrayList<>();
    private final Attempts attempts = attempts();

    private Attempts attempts() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("failures", (StepFailures) (task, file, failure) -> {
            told.add(file + ": " + failure.getMessage());
            return "";
        });
        return new Attempts(TextsOfThisBuild.texts(), beans.getBeanProvider(StepFailures.class));
    }

    @Test
    @DisplayName("What fails at an applicant's answer, withdrawal or amendment, and not by his fault, is told the operators at the file")
    void told() {
        IllegalStateException broken = new IllegalStateException("no such row");
        assertThatThrownBy(() -> attempts.onFile("EXP-1", () -> {
            throw broken;
        })).isSameAs(broken);
        assertThat(told).containsExactly("EXP-1: no such row");
    }

    @Test
    @DisplayName("A refusal is an answer, and nobody's alarm")
    void refused() {
        assertThatThrownBy(() -> attempts.onFile("EXP-1", () -> {
            throw new Refusal("Question 3 is not open.");
        })).isInstanceOf(Refusal.class);
        assertThat(told).isEmpty();
        assertThat(attempts.<String>onFile("EXP-1", () -> "done")).isEqualTo("done");
    }
}
