package dev.assent.adhoc;

import static dev.assent.office.Answers.conditions;
import static dev.assent.office.Answers.objection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Desk;
import dev.assent.office.Office;
import dev.assent.precedent.SameKind;
import dev.assent.register.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What counts as a similar file, on every database. */
abstract class SimilarFilesContract {
    private static final Reader LICENSING = new Reader("", Set.of("licensing"));
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    SimilarFiles similar;

    @BeforeEach
    void mondayMorning() {
        office.itIs("2026-11-23T09:00:00Z");
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("Same destination, activity and a category in common: who was asked, and who objected to the file or to a line")
    void alike() {
        String older = asked("XK");
        office.completes("fatima", older, "Give opinion", objection());
        office.completes("david", older, "Give opinion", conditions("Marking"));
        office.itIs("2026-11-24T09:00:00Z");
        String newer = asked("XK");
        office.completes("david", newer, "Give opinion", Map.of("opinionScope", "PER_LINE", "opinion", "NO_OBJECTION", "lineOpinions",
                objected(newer)));
        Map<String, SimilarFiles.Precedent> found = similar.of(like("EXPORT", "XK", "2.1.h"), LICENSING);
        assertThat(found.get("foreignAffairs")).isEqualTo(new SimilarFiles.Precedent(2, 1, List.of(newer, older)));
        assertThat(found.get("defence")).isEqualTo(new SimilarFiles.Precedent(2, 1, List.of(newer, older)));
        assertThat(found.get("interior").objected()).isZero();
        assertThat(found).doesNotContainKey("customs");
    }

    @Test
    @DisplayName("Another destination, activity or category is not similar, and neither is the file itself")
    void notAlike() {
        String file = asked("XL");
        assertThat(similar.of(like("EXPORT", "XM", "2.1.h"), LICENSING)).isEmpty();
        assertThat(similar.of(like("IMPORT", "XL", "2.1.h"), LICENSING)).isEmpty();
        assertThat(similar.of(like("EXPORT", "XL", "2.1.a"), LICENSING)).isEmpty();
        assertThat(similar.of(like("EXPORT", "XL", ""), LICENSING)).isEmpty();
        assertThat(similar.of(new SameKind.Kind(file, false, "EXPORT", "XL", List.of("2.1.h")), LICENSING)).isEmpty();
        assertThat(similar.of(like("EXPORT", null, "2.1.h"), LICENSING)).isEmpty();
    }

    @Test
    @DisplayName("An investigation looks at files of every activity")
    void investigation() {
        String file = asked("XN");
        assertThat(similar.of(new SameKind.Kind("INV-0", true, "IMPORT", "XN", List.of("2.1.h")), LICENSING).get("defence").files())
                .containsExactly(file);
    }

    @Test
    @DisplayName("Silence that was recorded as an objection is no precedent of one")
    void silence() {
        String file = asked("IS");
        office.timePassesTo("2026-12-08T09:00:00Z");
        assertThat(similar.of(like("EXPORT", "IS", "2.1.h"), LICENSING).get("intelligence")).isEqualTo(new SimilarFiles.Precedent(1, 0, List.of(file)));
    }

    @Test
    @DisplayName("Who may not see the earlier file whole learns nothing of it")
    void needToKnow() {
        String file = asked("XQ");
        office.completes("fatima", file, "Give opinion", objection());
        assertThat(similar.of(like("EXPORT", "XQ", "2.1.h"), new Reader("", Set.of("foreignAffairs")))).isEmpty();
        assertThat(similar.of(like("EXPORT", "XQ", "2.1.h"), new Reader("", Set.of("smallArmsOffice")))).isEmpty();
        assertThat(similar.of(like("EXPORT", "XQ", "2.1.h"), LICENSING)).isNotEmpty();
    }

    // pistols and rifles for the lead authority's round
    private String asked(String destination) {
        String sample = Office.sample("G13");
        String to = sample.replaceAll("\"destination\": \"..\"", "\"destination\": \"" + destination + "\"");
        assertThat(to).contains("\"LeadAuthority\"", "\"EXPORT\"", "\"2.1.h\"");
        return desk.consulted(to);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> objected(String file) {
        return ((List<Map<String, Object>>) desk.variable("david", file, "Give opinion", "lineOpinions")).stream().map(line -> {
            Map<String, Object> row = new HashMap<>(line);
            row.put("lineOpinion", "OBJECTION");
            row.put("lineReasons", "Too many.");
            return row;
        }).toList();
    }

    private static SameKind.Kind like(String activity, String destination, String category) {
        return new SameKind.Kind("", false, activity, destination, List.of(category));
    }
}
