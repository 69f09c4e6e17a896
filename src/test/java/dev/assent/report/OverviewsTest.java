package dev.assent.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Overviews of a week; in a transaction that is rolled back, so that nobody is sent them. */
@ProcedureTest
@Transactional
class OverviewsTest extends ProcedureFixture {
    @Autowired
    Overviews overviews;
    private String file;

    @BeforeEach
    void askedForOpinions() {
        office.itIs("2026-11-02T10:00:00Z");
        file = office.submit(Office.sample("G02"));
        office.completes("lena", file, "Check completeness", Answers.complete());
        office.completes("lena", file, "Assess risk", Answers.noRisk());
        // what other tests left open is not what this week is about
        jdbc.sql("update register.license_file set closed_at = received_at where file_number <> ? and closed_at is null").param(file).update();
    }

    private List<String> told(String person, String day) {
        return jdbc.sql("select body from register.notice where recipient = ? and notice_key like ?").params(person + "@veldora.example", "overview/" + day + "/%")
                .query(String.class).list();
    }

    @Test
    @DisplayName("On Monday the heads of an agency that is asked are told what it owes, managers what is late, others nothing of the file")
    void monday() {
        office.itIs("2026-11-16T08:00:00Z");
        overviews.send();
        assertThat(told("dario", "2026-11-16")).singleElement().asString().contains("Your agency is asked to answer:", file + ", Ministry of Defence: by ");
        assertThat(told("ines", "2026-11-16")).as("who is not asked").noneMatch(body -> body.contains(file));
        office.itIs("2026-11-30T08:00:00Z");
        overviews.send();
        assertThat(told("dario", "2026-11-30")).singleElement().asString().contains("Your agency is late with an answer:", file + ", Ministry of Defence: since ");
        assertThat(told("manuel", "2026-11-30")).singleElement().asString().contains("These agencies are late with an answer:", file + ", Ministry of Defence: since ");
    }

    @Test
    @DisplayName("Once a day, from the hour of the row, on no other day of the week, and nothing where no row applies")
    void once() {
        office.itIs("2026-11-16T05:00:00Z");
        overviews.send();
        assertThat(told("dario", "2026-11-16")).as("before the hour").isEmpty();
        office.itIs("2026-11-16T11:00:00Z");
        overviews.send();
        overviews.send();
        assertThat(told("dario", "2026-11-16")).as("after a morning without service, once").hasSize(1);
        office.itIs("2026-11-17T08:00:00Z");
        overviews.send();
        assertThat(told("dario", "2026-11-17")).isEmpty();
        assertThat(told("manuel", "2026-11-17")).isEmpty();
    }

    @Test
    @DisplayName("The lead is told of the outer limit of its files")
    void lead() {
        office.itIs("2027-01-25T08:00:00Z");
        overviews.send();
        assertThat(told("helena", "2027-01-25")).singleElement().asString().contains("outer limit", file + ": ");
        assertThat(told("manuel", "2027-01-25")).singleElement().asString().contains(file + ": ");
    }
}
