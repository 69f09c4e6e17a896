package dev.assent.file;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.noRisk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcedureTest
class FileListApiTest extends ProcedureFixture {
    private static int moment;
    private final List<String> numbers = new ArrayList<>();

    @BeforeEach
    void threeFiles() {
        // moments of their own, so that the files of other tests do not come in between
        for (int i = 0; i < 3; i++) {
            office.itIs("2026-11-23T09:17:31.%03dZ".formatted(++moment));
            numbers.add(0, office.submit(Office.sample("G02")));
        }
    }

    private List<String> seen(String person, String query) {
        Api.Answer answer = api.get(api.login(person), "/api/files" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().findValuesAsText("number");
    }

    @Test
    @DisplayName("Staff list the files they may see, newest first")
    void onlyOwn() {
        String rest = "?limit=2&after=" + numbers.get(0);
        for (String person : new String[] {"lena", "clara", "manuel", "aura", "helena"}) {
            assertThat(seen(person, "?limit=200")).as(person).containsSubsequence(numbers);
            assertThat(seen(person, rest)).as(person).isEqualTo(numbers.subList(1, 3));
        }
        assertThat(seen("fatima", "?limit=200")).doesNotContainAnyElementsOf(numbers);
        office.completes("lena", numbers.get(1), "Check completeness", complete());
        office.completes("lena", numbers.get(1), "Assess risk", noRisk());
        assertThat(seen("fatima", "?limit=200")).contains(numbers.get(1)).doesNotContain(numbers.get(0), numbers.get(2));
        assertThat(seen("deniz", "")).isEmpty();
        assertThat(api.get(null, "/api/files").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("A page begins after the last file of the page before; a file that may not be seen begins none")
    void pages() {
        List<String> first = seen("lena", "?limit=1&after=" + numbers.get(0));
        List<String> second = seen("lena", "?limit=200&after=" + first.get(0));
        assertThat(first).containsExactly(numbers.get(1));
        assertThat(second).startsWith(numbers.get(2)).doesNotContain(numbers.get(0), numbers.get(1));
        assertThat(api.get(api.login("fatima"), "/api/files?after=" + numbers.get(0)).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A row says number, setup, activity, destination, standing and the times")
    void row() {
        String row = api.get(api.login("lena"), "/api/files?limit=1&after=" + numbers.get(0)).json().at("/files/0").toString();
        assertThat(row).startsWith("{\"number\":\"" + numbers.get(1) + "\",\"setup\":\"LeadAuthority\",\"setupName\":")
                .contains("\"activity\":\"EXPORT\"", "\"destination\":\"XB\"", "\"standing\":\"RECEIVED\"", "\"receivedAt\":\"2026-11-23T09:17:31.")
                .doesNotContain("outerLimit");
    }
}
