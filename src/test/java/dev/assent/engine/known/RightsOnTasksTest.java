package dev.assent.engine.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However a list of tasks is narrowed, it shows an agency its own tasks and nobody else's. */
@ProcedureTest
class RightsOnTasksTest extends ProcedureFixture {
    @Autowired
    Api outsiders;
    private String file;

    @BeforeEach
    void consulted() {
        file = desk.consulted(Office.sample("G02"));
    }

    @ParameterizedTest
    @DisplayName("A list narrowed to the reader's own group, to several, to nobody's or in any other way shows him his agency's tasks alone")
    @ValueSource(strings = {
            "\"candidateGroups\":[\"foreignAffairs\"],\"includeAssignedTasks\":true",
            "\"candidateGroup\":\"foreignAffairs\"",
            "\"candidateGroups\":[\"foreignAffairs\",\"defence\"]",
            "\"candidateGroupLike\":\"%e%\"",
            "\"candidateGroups\":[\"foreignAffairs\"],\"orQueries\":[{\"candidateGroup\":\"defence\",\"name\":\"Give opinion\"}]",
            "\"orQueries\":[{\"candidateGroups\":[\"foreignAffairs\"],\"name\":\"Give opinion\"}]",
            "\"active\":true"})
    void ownAlone(String narrowed) {
        assertThat(agencies("fatima", narrowed)).isSubsetOf("foreignAffairs");
    }

    @ParameterizedTest
    @DisplayName("The own tasks are all shown")
    @ValueSource(strings = {"\"candidateGroups\":[\"foreignAffairs\"],\"includeAssignedTasks\":true", "\"candidateGroups\":[\"foreignAffairs\",\"defence\"]", "\"active\":true"})
    void ownAll(String narrowed) {
        assertThat(agencies("fatima", narrowed)).containsExactly("foreignAffairs");
    }

    @Test
    @DisplayName("A list narrowed to another agency's group or person is empty")
    void ofOthers() {
        assertThat(agencies("fatima", "\"candidateGroups\":[\"defence\"]")).isEmpty();
        assertThat(agencies("fatima", "\"candidateUser\":\"david\"")).isEmpty();
        assertThat(agencies("fatima", "\"candidateUser\":\"david\",\"candidateGroups\":[\"foreignAffairs\"],\"includeAssignedTasks\":true")).isSubsetOf("foreignAffairs");
    }

    private List<String> agencies(String person, String narrowed) {
        Api.Answer found = outsiders.post(outsiders.login(person), "/engine-rest/task", "{\"processInstanceBusinessKey\":\"" + file + "\"," + narrowed + "}");
        assertThat(found.status()).as(found.text()).isLessThan(500);
        return found.json().findValuesAsText("id").stream().map(this::agency).toList();
    }

    private String agency(String task) {
        return engine.getTaskService().getIdentityLinksForTask(task).stream().filter(link -> link.getGroupId() != null).findFirst().orElseThrow().getGroupId();
    }
}
