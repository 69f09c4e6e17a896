package dev.assent.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.dossier.Dossiers;
import dev.assent.engine.Variable;
import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Office;
import dev.assent.register.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Earlier files beside the assessment, on every database. */
abstract class PrecedentsContract {
    private static final Reader LICENSING = new Reader("", Set.of("licensing"));
    private static final Reader DEFENCE = new Reader("", Set.of("defence"));

    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Precedents precedents;
    @Autowired
    Dossiers dossiers;
    @Autowired
    PrecedentKeys keys;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void mondayMorning() {
        office.itIs("2026-11-23T09:00:00Z");
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("Beside the assessment stand earlier files with the same end user, however it is spelled: which words match, how they ended and why")
    @SuppressWarnings("unchecked")
    void besideTheAssessment() {
        String earlier = refused(endUser("Zorblat Frontier Corps"));
        office.itIs("2026-11-24T09:00:00Z");
        String file = submitted(endUser("Zorblatt Frontier Corps"));
        List<Map<String, Object>> rows = (List<Map<String, Object>>) Variable.plain(desk.variable("lena", file, "Assess risk", "precedents"));
        assertThat(rows.get(0)).containsEntry("file", earlier).containsEntry("END_USER", "Zorblat Frontier Corps")
                .containsEntry("END_USER_WORDS", "Zorblatt = Zorblat, Frontier, Corps").containsKeys("APPLICANT", "ITEM", "DESTINATION")
                .containsEntry("standing", "REFUSED").containsEntry("reasons", "The risk is overriding.");
        assertThat(rows).hasSizeLessThanOrEqualTo(10).noneMatch(row -> row.get("file").equals(file));
        assertThat(precedents.whole(earlier, LICENSING)).as("a later file is no precedent").noneMatch(each -> each.file().equals(file));
    }

    @Test
    @DisplayName("An end user is found in the other script, too")
    void otherScript() {
        String earlier = submitted(endUser("Zuhayr Tarabulsi"));
        String file = submitted(endUser("زهير طرابلسي"));
        assertThat(precedents.whole(file, LICENSING)).filteredOn(each -> each.file().equals(earlier)).singleElement()
                .satisfies(each -> assertThat(each.shared().get("END_USER").words()).contains("زهير = Zuhayr"));
    }

    @Test
    @DisplayName("A word in common makes no end user the same; the same model, written otherwise, is the same goods")
    void notTheSame() {
        String earlier = submitted(endUser("Quembo Coast Watch").replace("CV-4", "QX-77 b"));
        String file = submitted(endUser("Quembo Dental Clinic").replace("CV-4", "qx77B"));
        assertThat(precedents.whole(file, LICENSING)).filteredOn(each -> each.file().equals(earlier)).singleElement()
                .satisfies(each -> assertThat(each.shared()).doesNotContainKey("END_USER").containsEntry("ITEM", new Precedent.Shared("QX-77 b", "")));
    }

    @Test
    @DisplayName("Who was only asked learns that there is such a file, no reasons, and no more of its end than the applicant; who was not asked learns nothing")
    void needToKnow() {
        String earlier = desk.consulted(endUser("Vexmor Harbour Patrol"));
        desk.nobodyObjects(earlier);
        office.completes("lena", earlier, "Draft decision", Answers.refuse());
        office.completes("luis", earlier, "Countersign decision", Answers.countersign());
        String hidden = refused(endUser("Vexmor Harbour Patrol"));
        String file = desk.consulted(endUser("Vexmor Harbour Patrol"));
        assertThat(precedents.whole(file, LICENSING)).extracting(Precedent::file).contains(earlier, hidden);
        assertThat(precedents.whole(file, DEFENCE)).isEmpty();
        assertThat(seen(file, DEFENCE)).filteredOn(row -> "Vexmor Harbour Patrol".equals(row.get("END_USER"))).singleElement().satisfies(row ->
                assertThat(row).containsEntry("file", earlier).containsEntry("standing", "DECIDED").containsEntry("reasons", null));
        assertThat(seen(file, LICENSING)).filteredOn(row -> earlier.equals(row.get("file"))).singleElement().satisfies(row ->
                assertThat(row).containsEntry("standing", "REFUSED").containsEntry("reasons", "The risk is overriding."));
        assertThat(dossiers.of(file, new Reader("", Set.of("intake"))).orElseThrow().parts()).doesNotContainKey("precedents");
        desk.nobodyObjects(file);
    }

    @Test
    @DisplayName("Files registered before are found as well once their words are written")
    void registeredBefore() {
        String earlier = submitted(endUser("Ghorvik Mountain Rangers").replace("\"destination\": \"XB\"", "\"destination\": \"XM\""));
        String file = submitted(endUser("Ghorvik Mountain Rangers"));
        jdbc.sql("delete from register.precedent_key where file_number = ?").param(earlier).update();
        assertThat(precedents.whole(file, LICENSING)).noneMatch(each -> each.file().equals(earlier));
        keys.write(List.of(earlier));
        assertThat(precedents.whole(file, LICENSING)).filteredOn(each -> each.file().equals(earlier)).singleElement()
                .matches(each -> each.shared().containsKey("END_USER"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> seen(String file, Reader reader) {
        return (List<Map<String, Object>>) dossiers.of(file, reader).orElseThrow().parts().get("precedents");
    }

    private static String endUser(String name) {
        String application = Office.sample("G02");
        assertThat(application).contains("Border Guard Service");
        return application.replace("Border Guard Service", name);
    }

    private String submitted(String application) {
        String file = office.submit(application);
        office.completes("lena", file, "Check completeness", Answers.complete());
        return file;
    }

    private String refused(String application) {
        String file = submitted(application);
        office.completes("lena", file, "Assess risk", Answers.prohibited("EMBARGO"));
        office.completes("lena", file, "Draft decision", Answers.refuse());
        office.completes("luis", file, "Countersign decision", Answers.countersign());
        return file;
    }
}
