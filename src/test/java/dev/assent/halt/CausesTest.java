package dev.assent.halt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.edge.Passing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class CausesTest {
    private static ProcessEngineException wrapped(Throwable cause) {
        return theEngines(new ProcessEngineException("ENGINE-03083 An exception occurred in the persistence layer. Please check the server logs.", cause));
    }

    private static ProcessEngineException theEngines(ProcessEngineException thrown) {
        thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement("org.camunda.bpm.engine.impl.Thrower", "thrown", null, 1)});
        return thrown;
    }

    private static String said(Throwable failure) {
        return Causes.of(failure, "4711").english();
    }

    @Test
    @DisplayName("A lost connection, a collision, a mail server and a full disk can pass by themselves")
    void passing() {
        assertThat(Passing.passes(wrapped(new SQLException("gone", "08006")))).isTrue();
        assertThat(Passing.passes(wrapped(new SQLException("deadlock", "40P01")))).isTrue();
        assertThat(Passing.passes(wrapped(new SQLException("disk full", "53100")))).isTrue();
        assertThat(Passing.passes(wrapped(new SQLException("shutting down", "57P01")))).isTrue();
        assertThat(Passing.passes(new OptimisticLockingException("others"))).isTrue();
        assertThat(Passing.passes(new MailSendException("no server"))).isTrue();
        assertThat(Passing.passes(new UncheckedIOException(new IOException("reset")))).isTrue();
    }

    @Test
    @DisplayName("What is wrong with a file, its model or its setup fails the same way every time")
    void lasting() {
        assertThat(Passing.passes(wrapped(new SQLException("value too long", "22001")))).isFalse();
        assertThat(Passing.passes(wrapped(new SQLException("check", "23514")))).isFalse();
        assertThat(Passing.passes(new NullPointerException())).isFalse();
        assertThat(Passing.passes(new IllegalArgumentException("The table of leads has no row"))).isFalse();
    }

    @Test
    @DisplayName("The cause is said, not where to look for it")
    void cause() {
        assertThat(said(wrapped(new SQLException("ERROR: value too long for type character varying(4000)", "22001"))))
                .isEqualTo("A text is longer than the place that is kept for it.");
        assertThat(said(wrapped(new SQLException("new row for relation \"decision\" violates check constraint \"four_eyes\"", "23514"))))
                .isEqualTo("The register does not allow it by its rule \"four eyes\".");
        assertThat(said(wrapped(new SQLException("no route", "08001")))).isEqualTo("The database or another service does not answer.");
        assertThat(said(theEngines(new ProcessEngineException("Unknown property used in expression: ${x}. Cause: Cannot resolve identifier 'x'"))))
                .isEqualTo("The model reads \"x\", which is not known of this file.");
        assertThat(said(wrapped(new IllegalStateException("No row of the table of leads applies to the file"))))
                .isEqualTo("No row of the table of leads applies to the file");
        assertThat(said(new NullPointerException("Cannot invoke \"String.length()\"")))
                .isEqualTo("The step met a fault that nobody foresaw; the log names it under 4711.");
    }

    @Test
    @DisplayName("A sentence that the engine kept is found again, to be said in another language")
    void readAgain() {
        for (Cause.Words words : Cause.Words.values()) {
            Cause cause = Cause.of(words, "first \"quoted\"", "second");
            assertThat(Cause.read(cause.english()).english()).isEqualTo(cause.english());
            assertThat(Cause.read(cause.english()).words()).isEqualTo(words);
        }
    }
}
