package dev.assent.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted are the statements the database executes: time itself proves nothing on a busy machine. */
@ProcedureTest
class HiddenFileTest extends ProcedureFixture {
    @BeforeEach
    void count() {
        jdbc.sql("set query_statistics true").update();
        jdbc.sql("set query_statistics_max_entries 10000").update();
    }

    @AfterEach
    void stop() {
        jdbc.sql("set query_statistics false").update();
    }

    /** What looks of the clock ask (notices, nodes, halts, figures) may come between, and is no answer to anybody. */
    private Map<String, Integer> executed() {
        Map<String, Integer> executed = new TreeMap<>();
        jdbc.sql("select sql_statement, execution_count from information_schema.query_statistics where sql_statement like '%register.%' "
                + "and sql_statement not like '%register.notice%' and sql_statement not like '%register.node%' "
                + "and sql_statement not like '%register.halt%' and sql_statement not like '%register.figure%' "
                + "and sql_statement not like '%ACT_HI_TASKINST%' and sql_statement not like '%query_statistics%'")
                .query((row, i) -> executed.put(row.getString(1), row.getInt(2))).list();
        return executed;
    }

    private Map<String, Integer> workOf(String path) {
        Map<String, Integer> before = executed();
        assertThat(api.get(api.login("bela"), path).status()).isEqualTo(404);
        Map<String, Integer> work = executed();
        before.forEach((statement, times) -> work.merge(statement, -times, Integer::sum));
        work.values().removeIf(times -> times == 0);
        return work;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/dossier", "/documents", "/documents/x", "/actions", "/actions/InformationRequest", "/verification"})
    @DisplayName("A file that is hidden from a reader makes as much work as a number that no file has")
    void sameWork(String address) {
        String hidden = desk.consulted(Office.sample("G02"));
        assertThat(workOf("/api/files/" + hidden + address)).as(address).isEqualTo(workOf("/api/files/EXP-2026-999999" + address)).isNotEmpty();
    }
}
