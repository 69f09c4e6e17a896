package dev.assent.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.PostgresProcedureTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PostgresProcedureTest
class SearchOnPostgresTest extends SearchContract {

    @Test
    @DisplayName("PostgreSQL finds parts of words in an index of trigrams")
    void trigrams() {
        assertThat(jdbc.sql("select indexdef from pg_indexes where indexname = 'search_text_words'").query(String.class).single()).contains("gin_trgm_ops");
    }
}
