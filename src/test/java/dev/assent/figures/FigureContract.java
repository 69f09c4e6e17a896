package dev.assent.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.register.Sql;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The twelve files of docs/indicators.md, counted by hand, on every database. */
abstract class FigureContract {
    abstract TwelveFiles files();

    private String days(String number) {
        return one("""
                select gross_working || ' ' || net_working || ' ' || gross_calendar || ' ' || net_calendar || ' ' || ended_month || ' ' || outcome from register.v_file_times
                where file_number = '%s'""".formatted(number));
    }

    private String one(String sql) {
        return files().jdbc.sql(sql).query(String.class).single();
    }

    private List<String> all(String sql) {
        return files().jdbc.sql(sql).query(String.class).list();
    }

    @Test
    @DisplayName("The days of each file are those that a clerk counts on the calendar: working and calendar days, gross and net")
    void daysOfFiles() {
        assertThat(days("F01")).as("Monday to Monday").isEqualTo("5 5 7 7 2026-10 GRANTED");
        assertThat(days("F02")).as("received after the cut-off, decided on a Saturday").isEqualTo("5 5 7 7 2026-10 REFUSED");
        assertThat(days("F03")).as("two days of a stop, a forfeited one counts for nothing, a holiday").isEqualTo("7 5 10 8 2026-10 GRANTED");
        assertThat(days("F04")).as("four days of an incomplete file").isEqualTo("6 2 8 4 2026-10 GRANTED");
        assertThat(days("F05")).as("sent back: one time, from receipt to decision").isEqualTo("21 21 30 30 2026-11 GRANTED");
        assertThat(days("F06")).isEqualTo("2 2 2 2 2026-10 WITHDRAWN");
        assertThat(days("F07")).isEqualTo("39 39 56 56 2026-11 LAPSED");
        assertThat(days("F08")).isEqualTo("4 4 4 4 2026-10 SUPERSEDED");
        assertThat(days("F09")).as("an amended application is a file of its own").isEqualTo("2 2 4 4 2026-10 GRANTED");
        assertThat(days("F10")).as("decided with the last of its tracks").isEqualTo("8 8 11 11 2026-10 GRANTED");
        assertThat(days("F11")).as("over a year end: counts for January").isEqualTo("12 12 21 21 2027-01 GRANTED");
    }

    @Test
    @DisplayName("Withdrawn, lapsed and superseded files are ended and not decided: no target holds for them")
    void undecided() {
        assertThat(all("select file_number from register.v_file_times where not decided order by 1")).containsExactly("F06", "F07", "F08");
        assertThat(all("select distinct file_number from register.figure_target order by 1")).doesNotContain("F06", "F07", "F08").hasSize(9);
    }

    @Test
    @DisplayName("The share on time is of decided files, against the target that was promised when each was decided")
    void onTime() {
        assertThat(all("select target || ' ' || sum(on_time) || '/' || sum(files) from register.v_on_time group by target order by target")).containsExactly("1 8/9", "2 9/9");
        assertThat(one("select share from register.v_on_time where setup = 'Alpha' and activity = 'EXPORT' and ended_month = '2026-11' and target = 1")).startsWith("0.0");
    }

    @Test
    @DisplayName("Median, mean and ninth decile of a month are those of a pocket calculator, a median between two files lying between them")
    void decisionTimes() {
        // Alpha, exports, October: 5, 5 and 7 days gross; 5, 5 and 5 net
        assertThat(one("""
                select files || ' ' || median_gross_working || ' ' || mean_gross_working || ' ' || p90_gross_working || ' ' || median_net_working || ' ' || p90_net_calendar
                from register.v_decision_times where setup = 'Alpha' and activity = 'EXPORT' and ended_month = '2026-10'""")).isEqualTo("3 5.0 5.7 6.6 5.0 7.8");
        // Beta, exports, October: 2, 5 and 8
        assertThat(one("select median_net_working from register.v_decision_times where setup = 'Beta' and activity = 'EXPORT'")).isEqualTo("5.0");
    }

    @Test
    @DisplayName("Silence, lateness, conflicts and objections that only forced an escalation are told apart")
    void steps() {
        assertThat(all("select file_number || ' ' || agency || ' ' || net_working || ' ' || coalesce(outcome, 'nothing') || ' '"
                + "|| case when silent then 'silent ' else '' end || case when late then 'late ' else '' end || case when changed then 'changed' else '-' end from register.v_step_times order by 1"))
                .containsExactly("F01 defence 4 LAPSED silent -", "F01 foreignAffairs 2 NO_OBJECTION -", "F02 foreignAffairs 3 OBJECTION changed",
                        "F05 foreignAffairs 3 OBJECTION -", "F05 foreignAffairs 5 NO_OBJECTION late -", "F06 foreignAffairs 2 nothing -", "F10 cabinet 1 OVERRULED changed",
                        "F10 defence 1 NO_OBJECTION -", "F10 foreignAffairs 1 OBJECTION -");
        assertThat(all("select file_number from register.v_file_times where conflict")).containsExactly("F10");
        assertThat(all("select file_number || ' ' || forced_escalations from register.v_file_times where forced_escalations > 0")).containsExactly("F10 1");
        assertThat(one("select steps || ' ' || silent || ' ' || median_net_working from register.v_agency_times where agency = 'defence' and setup = 'Alpha'")).isEqualTo("1 1 4.0");
    }

    @Test
    @DisplayName("The way of a file is what happened in its order, the same twice in a row once")
    void ways() {
        assertThat(one("select way from register.v_file_times where file_number = 'F05'")).isEqualTo("OPINION 1 > SENT_BACK > OPINION 1 > GRANTED");
        assertThat(one("select way from register.v_file_times where file_number = 'F10'")).isEqualTo("OPINION 1 > ESCALATION 1 > GRANTED");
        assertThat(one("select way from register.v_file_times where file_number = 'F04'")).isEqualTo("INCOMPLETE > GRANTED");
    }

    @Test
    @DisplayName("The first decision counts, also after an appeal, and a calendar that is replaced later changes no figure")
    void firstDecisionStands() {
        files().count("F12", TwelveFiles.REPLACED);
        assertThat(days("F12")).as("the 8th was no holiday when it was decided").isEqualTo("5 5 7 7 2026-10 NO_LICENSE_REQUIRED");
        files().jdbc.sql("update register.license_file set closed_at = ?, standing = 'REFUSED' where file_number = 'F01'").param(Sql.time(TwelveFiles.at("2027-02-01T12:00"))).update();
        files().count("F01", TwelveFiles.CALENDAR);
        assertThat(days("F01")).isEqualTo("5 5 7 7 2026-10 GRANTED");
    }

    private static final Viewer MANAGER = new Viewer(true, List.of());

    private List<Map<String, Object>> rows(Section section, Dimension by, Viewer viewer, String... said) {
        Map<String, String> filters = new HashMap<>();
        for (int i = 0; i < said.length; i += 2) {
            filters.put(said[i], said[i + 1]);
        }
        return section.rows(new Question(filters, viewer), by);
    }

    private List<Object> behind(Object query, Viewer viewer) {
        String[] said = Arrays.stream(query.toString().split("&")).filter(each -> !each.isEmpty()).flatMap(each -> Arrays.stream(each.split("=")))
                .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8)).toArray(String[]::new);
        return rows(new FilesBehind(files().jdbc), Dimension.ALL, viewer, said).stream().map(file -> file.get("number")).sorted().toList();
    }

    @Test
    @DisplayName("The page says the same as the views and the pocket calculator, and each number leads to its files")
    void page() {
        Map<String, Object> all = rows(new FileTimes(files().jdbc), Dimension.ALL, MANAGER).get(0);
        assertThat(all).containsEntry("files", 9L).containsEntry("missed1", 1L).containsEntry("missed2", 0L);
        assertThat(List.of(all.get("onTime1"), all.get("onTime2"), all.get("medianNetWorking"), all.get("meanNetWorking"), all.get("p90NetWorking"), all.get("medianGrossWorking"),
                all.get("meanGrossWorking"))).hasToString("[88.9, 100.0, 5.0, 7.2, 13.8, 6.0, 7.9]");
        assertThat(behind(all.get("missed1Query"), MANAGER)).containsExactly("F05");
        assertThat(behind(all.get("filesQuery"), MANAGER)).hasSize(9);
        assertThat(rows(new FileTimes(files().jdbc), Dimension.MONTH, MANAGER)).extracting(row -> row.get("month") + " " + row.get("files"))
                .containsExactly("2026-10 7", "2026-11 1", "2027-01 1");
        assertThat(rows(new FileTimes(files().jdbc), Dimension.CATEGORY, MANAGER, "from", "2026-11", "to", "2027-12")).extracting(row -> row.get("category") + " " + row.get("files"))
                .containsExactly("2.1.c 1", "2.1.h 1");
        assertThat(rows(new FileTimes(files().jdbc), Dimension.AGENCY, MANAGER)).extracting(row -> row.get("agency") + " " + row.get("files"))
                .containsExactly("cabinet 1", "defence 2", "foreignAffairs 4");
    }

    @Test
    @DisplayName("Days lost to the applicant, conflicts, files sent back, and each end without a decision")
    void losses() {
        assertThat(rows(new Losses(files().jdbc), Dimension.ALL, MANAGER)).extracting(row -> row.get("cause") + " " + row.get("files") + " " + row.get("daysWorking"))
                .containsExactly("INCOMPLETE 1 4", "STOPPED 1 2", "QUESTIONS 1 null", "SENT_BACK 1 null", "ESCALATED 1 null", "CONFLICT 1 null", "FORCED 1 null", "LAPSED 1 null",
                        "SUPERSEDED 1 null", "WITHDRAWN 1 null");
        assertThat(behind(rows(new Losses(files().jdbc), Dimension.ALL, MANAGER).get(6).get("filesQuery"), MANAGER)).containsExactly("F10");
    }

    @Test
    @DisplayName("Agencies by step: how often silent, late, and of consequence; the silent ones lead to their files")
    void agencies() {
        List<Map<String, Object>> rows = rows(new StepTimes(files().jdbc), Dimension.AGENCY, MANAGER);
        assertThat(rows).extracting(row -> row.get("agency") + " " + row.get("steps") + " " + row.get("silent") + " " + row.get("late") + " " + row.get("changed"))
                .containsExactly("cabinet 1 0 0 1", "defence 2 1 0 0", "foreignAffairs 5 0 1 1");
        assertThat(behind(rows.get(1).get("silentQuery"), MANAGER)).containsExactly("F01");
        assertThat(rows(new StepTimes(files().jdbc), Dimension.RUNG, MANAGER)).extracting(row -> row.get("rung")).containsExactly("ESCALATION 1", "OPINION 1");
        assertThat(rows(new Findings(files().jdbc, new Versions(files().jdbc)), Dimension.ALL, MANAGER)).as("of eight steps nothing is said").isEmpty();
    }

    @Test
    @DisplayName("The head of an agency counts the files it leads and its own steps; no filter and no number shows that there are others")
    void needToKnow() {
        Viewer economy = new Viewer(false, List.of("economy"));
        assertThat(rows(new FileTimes(files().jdbc), Dimension.ALL, economy).get(0)).containsEntry("files", 4L);
        assertThat(behind("", economy)).containsExactly("F08", "F09", "F10", "F11", "F12");
        assertThat(rows(new FileTimes(files().jdbc), Dimension.ALL, economy, "setup", "Alpha")).isEmpty();
        assertThat(rows(new StepTimes(files().jdbc), Dimension.AGENCY, economy)).as("it was asked nothing").isEmpty();
        Viewer defence = new Viewer(false, List.of("defence"));
        assertThat(rows(new StepTimes(files().jdbc), Dimension.AGENCY, defence)).extracting(row -> row.get("agency")).containsExactly("defence");
        assertThat(rows(new FileTimes(files().jdbc), Dimension.ALL, defence)).isEmpty();
        assertThat(behind("agency=foreignAffairs&cause=LATE", defence)).isEmpty();
        assertThat(rows(new Losses(files().jdbc), Dimension.ALL, defence)).allSatisfy(row -> assertThat(row.get("files")).isEqualTo(0L));
        Viewer cabinet = new Viewer(false, List.of("cabinet"));
        assertThat(behind("", cabinet)).as("a body sees the file whose dispute it settled").containsExactly("F10");
    }
}
