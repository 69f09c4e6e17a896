package dev.assent.file;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.noRisk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class FileListApiTest {
    @Autowired
    Api api;
    @Autowired
    Office office;
    private final List<String> numbers = new ArrayList<>();

    @BeforeEach
    void threeFiles() {
        // later than the files of all other tests, so that they are the newest
        office.itIs("2031-11-24T09:00:00Z");
        for (int i = 0; i < 3; i++) {
            numbers.add(0, office.submit(Office.sample("G02")));
        }
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    private List<String> seen(String person, String query) {
        Api.Answer answer = api.get(api.login(person), "/api/files" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().findValuesAsText("number");
    }

    @Test
    @DisplayName("Staff list the files they may see, newest first")
    void onlyOwn() {
        for (String person : new String[] {"lena", "clara", "manuel", "aura", "helena"}) {
            assertThat(seen(person, "?limit=3")).as(person).isEqualTo(numbers);
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
        List<String> first = seen("lena", "?limit=2");
        List<String> second = seen("lena", "?limit=2&after=" + first.get(1));
        assertThat(first).isEqualTo(numbers.subList(0, 2));
        assertThat(second.get(0)).isEqualTo(numbers.get(2));
        assertThat(second).doesNotContainAnyElementsOf(first);
        assertThat(api.get(api.login("fatima"), "/api/files?after=" + numbers.get(0)).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A row says number, setup, activity, destination, standing and the times")
    void row() {
        var row = api.get(api.login("lena"), "/api/files?limit=1").json().get(0);
        assertThat(row.toString()).isEqualTo("{\"number\":\"" + numbers.get(0) + "\",\"setup\":\"LeadAuthority\",\"activity\":\"EXPORT\","
                + "\"destination\":\"XB\",\"standing\":\"RECEIVED\",\"receivedAt\":\"2031-11-24T09:00:00Z\"}");
    }
}
