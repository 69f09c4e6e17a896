package dev.assent.engine.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When the engine's history goes. */
@ProcedureTest
class NightlyDatesTest extends ProcedureFixture {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-24T00:00:00Z");
    private static final int THIRTY_YEARS = 10950;
    private static final List<String> TABLES = List.of("PROCINST", "ACTINST", "TASKINST", "VARINST", "DETAIL", "JOB_LOG", "OP_LOG", "IDENTITYLINK", "DECINST", "DEC_IN", "DEC_OUT");
    @Autowired
    NightlyDates nights;

    @Test
    @DisplayName("The history of a file is told in the night after its end when it goes: as long after it as its setup says")
    void atNight() {
        HistoricProcessInstance open = whole(desk.consulted(Office.sample("G02")));
        HistoricProcessInstance decided = decided();
        assertThat(nights.ended(decided.getEndTime().toInstant())).doesNotContain(decided.getId());
        assertThat(nights.ended(MIDNIGHT)).contains(decided.getId()).doesNotContain(open.getId());
        assertThat(rows(decided.getId(), "REMOVAL_TIME_ is not null").values()).containsOnly(0);
        nights.date(decided.getId());
        nights.date(decided.getId());
        assertThat(nights.ended(MIDNIGHT)).doesNotContain(decided.getId());
        assertThat(rows(decided.getId(), "REMOVAL_TIME_ is null").values()).containsOnly(0);
        assertThat(rows(decided.getId(), "REMOVAL_TIME_ is not null").values()).doesNotContain(0);
        assertThat(whole(decided.getBusinessKey()).getRemovalTime()).isEqualTo(DefaultHistoryRemovalTimeProvider.determineRemovalTime(decided.getEndTime(), THIRTY_YEARS));
        assertThat(rows(open.getId(), "REMOVAL_TIME_ is not null").values()).containsOnly(0);
    }

    @Test
    @DisplayName("What has ended today waits for the night; what ended earlier is dated by the next run")
    void run() {
        HistoricProcessInstance decided = decided();
        nights.again();
        assertThat(whole(decided.getBusinessKey()).getRemovalTime()).isNull();
        ClockUtil.setCurrentTime(Date.from(MIDNIGHT));
        nights.again();
        assertThat(whole(decided.getBusinessKey()).getRemovalTime()).isNotNull();
    }

    private HistoricProcessInstance decided() {
        String file = desk.toDecide(Office.sample("G02"));
        office.completes("lena", file, "Draft decision", Answers.grant());
        office.completes("luis", file, "Countersign decision", Answers.countersign());
        return whole(file);
    }

    private HistoricProcessInstance whole(String file) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey("LeadAuthority").singleResult();
    }

    private Map<String, Integer> rows(String root, String which) {
        Map<String, Integer> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(table, jdbc.sql("select count(*) from ACT_HI_" + table + " where ROOT_PROC_INST_ID_ = ? and " + which).param(root)
                .query(Integer.class).single()));
        return rows;
    }
}
