package dev.assent.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.StartFailure;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class SampleOnH2Test extends SampleContract {
    @Autowired
    SampleHistory history;
    @Autowired
    Office office;

    @Override
    int size() {
        return 300;
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    @Test
    @DisplayName("Two years have every setup, every way to end, silence, disputes, stops of the clock, late files and names in both scripts")
    void everyKind() {
        written(size(), () -> {
            String ours = " from register.license_file f where f.sample";
            assertThat(texts("select distinct setup" + ours)).containsExactlyInAnyOrder("LeadAuthority", "StandingCommittee", "CategorySplit", "ActivitySplit",
                    "EmbassyVerification", "AdHocConsultation");
            assertThat(texts("select distinct standing" + ours)).contains("GRANTED", "GRANTED_IN_PART", "REFUSED", "WITHDRAWN", "LAPSED", "RETURNED");
            assertThat(texts("select distinct r.kind from register.record r join register.license_file f on f.file_number = r.file_number where f.sample"))
                    .contains("FILE_RECEIVED", "APPLICANT_ASKED", "FILE_ACCEPTED", "RISK_ASSESSED", "MITIGATION_CONSIDERED", "OPINION_REQUESTED", "OPINION_GIVEN",
                            "REMINDER_SENT", "SILENCE_RECORDED", "LATE_OPINION_GIVEN", "CONSULTATION_ESCALATED", "CONSULTATION_OVERDUE", "QUESTION_ASKED",
                            "QUESTION_ANSWERED", "ESCALATION_LODGED", "ESCALATION_DECIDED", "DISPUTE_SETTLED", "BALLOT_CLOSED", "DELIBERATION_HELD", "CALL_IN_OFFERED",
                            "VERIFICATION_GIVEN", "VERIFICATION_ESCALATED", "LINES_CLASSIFIED", "LEAD_ASSIGNED", "INTENDED_DECISION_NOTED", "CONSULTEES_CHOSEN",
                            "OUTER_LIMIT_REACHED", "DECISION_ISSUED");
            assertThat(texts("select file_number" + ours + " and closed_at > outer_limit")).isNotEmpty();
            assertThat(texts("select p.file_number from register.clock_pause p join register.license_file f on f.file_number = p.file_number where f.sample and forfeited")).isNotEmpty();
            List<String> names = texts("select p.name from register.party p join register.license_file f on f.file_number = p.file_number where f.sample");
            assertThat(names).anyMatch(name -> name.matches(".*\\p{InArabic}.*")).anyMatch(name -> name.matches("[A-Za-z ]+"));
            assertThat(jdbc.sql("select min(received_at)" + ours).query(java.time.OffsetDateTime.class).single().toLocalDate())
                    .isBetween(END.minusYears(2).minusDays(60), END.minusYears(2).plusDays(30));
            assertThat(texts("select file_number" + ours + " and (closed_at is null or closed_at > timestamp with time zone '" + END + " 00:00:00+00')")).isEmpty();
        });
    }

    @Test
    @DisplayName("Entries lie in time: none before the one before it, none before the file came in, none after it was closed")
    void inTime() {
        written(120, () -> assertThat(texts("""
                select r.file_number || ' ' || r.place from register.record r join register.license_file f on f.file_number = r.file_number
                left join register.record b on b.file_number = r.file_number and b.place = r.place - 1
                where f.sample and (r.at < f.received_at or r.at > f.closed_at or r.at < b.at)""")).isEmpty());
    }

    @Test
    @DisplayName("Agencies were asked by rows of the tables in force, which say table, row and version")
    void byRows() {
        written(60, () -> assertThat(texts("""
                select c.consultee from register.consultation c join register.license_file f on f.file_number = c.file_number where f.sample"""))
                .isNotEmpty().allSatisfy(row -> assertThat(row).contains("\"because\":{\"basis\":", "\"table\":", "\"version\":\"20")));
    }

    @Test
    @DisplayName("A register that holds a real file is refused, and nothing in it changes")
    void neverBesideRealFiles() {
        office.submit(Office.sample("G02"));
        List<String> before = texts("select file_number || standing || record_length from register.license_file order by file_number");
        assertThatThrownBy(() -> history.write(5)).isInstanceOf(StartFailure.class).hasMessageContaining("holds real files");
        history.first(5);
        assertThat(texts("select file_number || standing || record_length from register.license_file order by file_number")).isEqualTo(before);
        assertThat(texts("select setting_value from register.setting where name = 'sample-history'")).isEmpty();
    }

    @Test
    @DisplayName("A day at the end of a year gives its files the numbers of the year in which they came")
    void years() {
        assertThat(files.make(0, 300, LocalDate.parse("2026-01-01")).fileNumber()).contains("-2024-S").endsWith("S000001");
    }
}
