package dev.assent.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.PostgresProcedureTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PostgresProcedureTest
class RegisterOnPostgresTest extends RegisterContract {
    @Override
    void unguard() {
        jdbc.sql("alter table register.record disable trigger all").update();
    }

    @Override
    void guard() {
        jdbc.sql("alter table register.record enable trigger all").update();
    }

    @Test
    @DisplayName("PostgreSQL also refuses to empty the record")
    void neverEmptied() {
        assertThatThrownBy(() -> jdbc.sql("truncate table register.record").update()).hasStackTraceContaining("append-only");
    }
}
