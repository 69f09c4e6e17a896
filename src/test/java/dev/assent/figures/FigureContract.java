package dev.assent.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.register.Sql;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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

    private static final Instant NOW = TwelveFiles.at("2027-02-01T12:00");
    private static final Viewer MANAGER = new Viewer(true, List.of());

    private List<Map<String, Object>> rows(Section section, Dimension by, Viewer viewer, String... said) {
        Map<String, String> filters = new HashMap<>();
        for (int i = 0; i < said.length; i += 2) {
            filters.put(said[i], said[i + 1]);
        }
        Question question = new Question(filters, viewer, NOW);
        if (section instanceof FileSection || !viewer.all()) {
            return section.rows(question, by);
        }
        files().forgetMonths();
        List<Map<String, Object>> facts = section.rows(question, by);
        files().keepMonths();
        assertThat(section.rows(question, by)).as("%s by %s from kept months says what the facts say", section.name(), by).isEqualTo(facts);
        return facts;
    }

    private FilesBehind behind() {
        return new FilesBehind(files().reads, new OpenFiles(prospects()));
    }

    private Prospects prospects() {
        return new Prospects(files().reads, files().tallies, setup -> TwelveFiles.CALENDAR, file -> TwelveFiles.TARGETS);
    }

    private List<Object> behind(Object query, Viewer viewer) {
        String[] said = Arrays.stream(query.toString().split("&")).filter(each -> !each.isEmpty()).flatMap(each -> Arrays.stream(each.split("=")))
                .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8)).toArray(String[]::new);
        return rows(behind(), Dimension.ALL, viewer, said).stream().map(file -> file.get("number")).sorted().toList();
    }

    @Test
    @DisplayName("The page says the same as the views and the pocket calculator, and each number leads to its files")
    void page() {
        Map<String, Object> all = rows(new FileTimes(files().tallies), Dimension.ALL, MANAGER).get(0);
        assertThat(all).containsEntry("files", 9L).containsEntry("missed1", 1L).containsEntry("missed2", 0L);
        assertThat(List.of(all.get("onTime1"), all.get("onTime2"), all.get("medianNetWorking"), all.get("meanNetWorking"), all.get("p90NetWorking"), all.get("medianGrossWorking"),
                all.get("meanGrossWorking"))).hasToString("[88.9, 100.0, 5.0, 7.2, 13.8, 6.0, 7.9]");
        assertThat(behind(all.get("missed1Query"), MANAGER)).containsExactly("F05");
        assertThat(behind(all.get("filesQuery"), MANAGER)).hasSize(9);
        assertThat(rows(new FileTimes(files().tallies), Dimension.MONTH, MANAGER)).extracting(row -> row.get("month") + " " + row.get("files"))
                .containsExactly("2026-10 7", "2026-11 1", "2027-01 1");
        assertThat(rows(new FileTimes(files().tallies), Dimension.CATEGORY, MANAGER, "from", "2026-11", "to", "2027-12")).extracting(row -> row.get("category") + " " + row.get("files"))
                .containsExactly("2.1.c 1", "2.1.h 1");
        assertThat(rows(new FileTimes(files().tallies), Dimension.AGENCY, MANAGER)).extracting(row -> row.get("agency") + " " + row.get("files"))
                .containsExactly("cabinet 1", "defence 2", "foreignAffairs 4");
    }

    @Test
    @DisplayName("Every number of every table opens exactly the files behind it, to the last, and none where it is none")
    void everyNumber() {
        List<Section> sections = List.of(new FileTimes(files().tallies), new StepTimes(files().tallies), tasks(), new Losses(files().tallies), new Workload(files().reads),
                new Overview(files().reads, files().tallies, new CountedFiles(files().batches)));
        for (Viewer viewer : List.of(MANAGER, new Viewer(false, List.of("economy")), new Viewer(false, List.of("foreignAffairs")))) {
            for (Section section : sections) {
                section.by().forEach(by -> rows(section, by, viewer).forEach(row -> row.keySet().stream().filter(key -> key.endsWith("Query") && row.get(key) != null)
                        .map(key -> key.substring(0, key.length() - "Query".length())).filter(key -> !"ON_TIME".equals(row.get("figure")))
                        .forEach(key -> exact(viewer, section.name() + " by " + by, row, key))));
            }
        }
    }

    private void exact(Viewer viewer, String where, Map<String, Object> row, String key) {
        long number = (Long) row.get(key);
        int files = behind(row.get(key + "Query"), viewer).size();
        if (List.of("files", "missed1", "missed2", "value").contains(key)) {
            assertThat(files).as("%s: %s of %s", where, key, row).isEqualTo((int) number);
        } else {
            // two steps may have been taken on one file
            assertThat(files).as("%s: %s of %s", where, key, row).isBetween(number > 0 ? 1 : 0, (int) number);
        }
    }

    @Test
    @DisplayName("The files behind a number are read page by page, each once, and the place of a file that one must not know of is told to nobody")
    void pages() {
        Question all = new Question(Map.of(), MANAGER, NOW);
        List<Object> whole = behind().page(all, null, 100).stream().map(file -> file.get("number")).toList();
        assertThat(behind().count(all)).isEqualTo(12);
        assertThat(whole).hasSize(12).startsWith("F07", "F05").endsWith("F09", "F06");
        List<Object> read = new ArrayList<>();
        for (String after = null; ; after = (String) read.get(read.size() - 1)) {
            List<Map<String, Object>> page = behind().page(all, after, 5);
            page.forEach(file -> read.add(file.get("number")));
            if (page.isEmpty()) {
                break;
            }
        }
        assertThat(read).isEqualTo(whole);
        assertThat(behind().page(new Question(Map.of(), new Viewer(false, List.of("economy")), NOW), "F05", 5)).as("F05 is another's").isEmpty();
    }

    @Test
    @DisplayName("Whoever was only asked opens the files of its own steps, not how they ended; what its files have in common with others it does not learn")
    void onlyAsked() {
        Viewer defence = new Viewer(false, List.of("defence"));
        Object query = rows(new StepTimes(files().tallies), Dimension.AGENCY, defence).get(0).get("stepsQuery");
        assertThat(behind(query, defence)).containsExactly("F01", "F10");
        assertThat(behind().page(new Question(Map.of("of", "steps", "agency", "defence"), defence, NOW), null, 5))
                .allSatisfy(file -> assertThat(file).containsEntry("outcome", null).containsEntry("way", null).containsEntry("ended", null).containsEntry("netWorking", null));
        assertThat(rows(new StepTimes(files().tallies), Dimension.AGENCY, defence, "cause", "CONFLICT")).as("that another objected to F10").isEmpty();
        assertThat(rows(new StepTimes(files().tallies), Dimension.AGENCY, defence, "outcome", "GRANTED")).isEmpty();
    }

    @Test
    @DisplayName("A step that has ended keeps the days that were counted, also when its file is counted again by another calendar")
    void endedStepsStand() {
        files().count("F02", TwelveFiles.REPLACED);
        assertThat(one("select net_working from register.v_step_times where file_number = 'F02'")).as("the 8th was no holiday when it answered").isEqualTo("3");
    }

    @Test
    @DisplayName("A fault in counting keeps nobody from a decision, and the file is counted as soon as the fault is mended")
    void faultInCounting() {
        AtomicBoolean broken = new AtomicBoolean(true);
        CountedFiles counted = new CountedFiles(files().batches);
        JdbcTransactionManager transactions = new JdbcTransactionManager(files().batches.getDataSource());
        Counting counting = new Counting(files().batches, setup -> TwelveFiles.CALENDAR, file -> broken.get() ? files().jdbc.sql("select target from register.nowhere")
                .query((row, i) -> (Target) null).list() : TwelveFiles.TARGETS);
        FigureKeeping keeping = new FigureKeeping(counting, counted, Clock.fixed(NOW, ZoneOffset.UTC), transactions);
        files().open("F13", "Beta", "2026-10-05T09:00", "2026-12-05T16:00");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            files().decide("F13", "GRANTED", "2026-10-12T12:00");
            keeping.closed("F13");
        });
        assertThat(one("select standing from register.license_file where file_number = 'F13'")).as("what the person did is done").isEqualTo("GRANTED");
        assertThat(all("select file_number from register.v_file_times where file_number = 'F13'")).isEmpty();
        assertThat(counted.failures(10)).singleElement().asString().startsWith("F13: ").containsIgnoringCase("nowhere");
        LeftCounting left = new LeftCounting(keeping, counted, null);
        left.count();
        assertThat(one("select attempts from register.figure_state where file_number = 'F13'")).as("tried again").isEqualTo("2");
        broken.set(false);
        left.count();
        assertThat(counted.howMany()).isZero();
        assertThat(days("F13")).isEqualTo("5 5 7 7 2026-10 GRANTED");
        files().forget("F13");
    }

    @Test
    @DisplayName("Open files stand in the order in which they will be late, with the day until which they meet each target and how many comparable files missed it")
    void open() {
        Instant now = TwelveFiles.at("2026-11-02T12:00");
        List<String> decided = IntStream.rangeClosed(1, 20).mapToObj("H%02d"::formatted).toList();
        decided.forEach(number -> {
            files().open(number, "Beta", "2026-08-03T09:00", "2026-12-01T16:00");
            files().decide(number, "GRANTED", number.compareTo("H14") > 0 ? "2026-09-14T12:00" : "2026-08-10T12:00");
            files().count(number, TwelveFiles.CALENDAR);
        });
        files().open("O1", "Beta", "2026-10-05T09:00", "2026-12-05T16:00");
        files().open("O2", "Beta", "2026-09-28T09:00", "2027-01-29T16:00");
        files().open("O3", "Beta", "2026-10-30T10:00", "2026-11-02T16:00");
        files().open("O4", "Beta", "2026-07-01T09:00", "2026-10-30T16:00");
        try {
            Question question = new Question(Map.of("setup", "Beta"), MANAGER, now);
            List<Map<String, Object>> open = new OpenFiles(prospects()).page(question, null, 10);
            assertThat(open).extracting(row -> row.get("number") + " " + row.get("ageWorking") + " " + row.get("passed1") + " " + row.get("overdue"))
                    .containsExactly("O3 1 false false", "O1 19 false false", "O2 24 true false", "O4 87 true true");
            assertThat(open.get(1).get("due1")).as("twenty working days, the 14th is none").isEqualTo(TwelveFiles.at("2026-11-03T16:00"));
            // 23 decided files took a day or more, six of them more than twenty; only seven took nineteen or more
            assertThat(open).extracting(row -> row.get("likely1")).containsExactly(26, null, null, null);
            assertThat(open.get(0)).containsEntry("comparable", 23L);
            assertThat(new OpenFiles(prospects()).page(question, "O1", 1)).extracting(row -> row.get("number")).containsExactly("O2");
            assertThat(new Ages(prospects()).rows(question, Dimension.AGE)).extracting(row -> row.get("age") + " " + row.get("files") + " " + row.get("past1") + " " + row.get("lateNow"))
                    .containsExactly("0–5 1 0 0", "6–10 0 0 0", "11–20 1 0 0", "21–40 1 1 0", "41–60 0 0 0", "> 60 1 1 1");
            assertThat(new FilesBehind(files().reads, new OpenFiles(prospects())).page(new Question(Map.of("of", "open", "age", "21–40", "cause", "PAST_1"), MANAGER, now), null, 5))
                    .extracting(row -> row.get("number")).containsExactly("O2");
            assertThat(new OpenFiles(prospects()).page(new Question(Map.of(), new Viewer(false, List.of("defence")), now), null, 5)).as("it leads none of them").isEmpty();
        } finally {
            decided.forEach(files()::forget);
            List.of("O1", "O2", "O3", "O4").forEach(files()::forget);
        }
    }

    @Test
    @DisplayName("Before and after a version of a table or model: times, silence and shares on time, with the files and whether it is more than chance; and what stands out, with its evidence")
    void changes() {
        HistoryTables history = new HistoryTables(files().jdbc);
        history.model("Gamma", 1);
        history.model("Gamma", 2);
        List<String> numbers = IntStream.rangeClosed(1, 40).mapToObj("G%02d"::formatted).toList();
        numbers.forEach(number -> {
            boolean old = number.compareTo("G20") <= 0;
            files().gamma(number, old ? "2026-06" : "2026-07", old ? "2026-08-10T12:00" : "2026-08-05T12:00", old ? "2026-09-14T12:00" : "2026-08-11T12:00");
            history.began(number, "Gamma", old ? 1 : 2, "2026-08-03T09:00");
        });
        try {
            List<Map<String, Object>> rows = rows(new Changes(files().reads, files().tallies), Dimension.ALL, MANAGER, "setup", "Gamma");
            assertThat(rows).extracting(row -> row.get("change") + " " + row.get("measure") + " " + row.get("finding") + " " + row.get("before") + " " + row.get("countBefore") + " "
                    + row.get("after") + " " + row.get("countAfter")).containsExactly(
                            "GammaConsultees 2026-06 / 2026-07 STEP_TIME FASTER 4.5 40 3.0 40", "GammaConsultees 2026-06 / 2026-07 SHARE_SILENT NO_DIFFERENCE 50.0 40 50.0 40",
                            "GammaConsultees 2026-06 / 2026-07 SHARE_ON_TIME MORE_OFTEN 0.0 20 100.0 20", "Gamma 1 / 2 FILE_TIME FASTER 30.0 20 6.0 20",
                            "Gamma 1 / 2 SHARE_SILENT NO_DIFFERENCE 50.0 40 50.0 40", "Gamma 1 / 2 SHARE_ON_TIME MORE_OFTEN 0.0 20 100.0 20");
            rows.forEach(row -> assertThat(List.of(behind(row.get("countBeforeQuery"), MANAGER).size(), behind(row.get("countAfterQuery"), MANAGER).size()))
                    .as("%s", row).containsExactly(20, 20));
            assertThat(rows(new Changes(files().reads, files().tallies), Dimension.ALL, new Viewer(false, List.of("defence")), "setup", "Gamma"))
                    .as("its own steps, and nothing of the files").extracting(row -> row.get("measure")).containsExactly("STEP_TIME", "SHARE_SILENT");
            List<Map<String, Object>> findings = rows(new Findings(files().tallies), Dimension.ALL, MANAGER, "setup", "Gamma");
            assertThat(findings).extracting(row -> row.get("finding") + " " + row.get("agency") + " " + row.get("steps")).containsExactly("NEVER_CHANGED defence 40",
                    "NEVER_MET defence 40", "NEVER_CHANGED foreignAffairs 40", "ALWAYS_MET foreignAffairs 40");
            findings.forEach(row -> assertThat(behind(row.get("stepsQuery"), MANAGER)).isEqualTo(numbers));
            List<Map<String, Object>> ways = rows(new Ways(files().reads, files().tallies), Dimension.ALL, MANAGER, "setup", "Gamma");
            assertThat(ways).extracting(row -> row.get("way") + " " + row.get("files") + " " + row.get("share") + " " + row.get("model")).containsExactly("OPINION 1 > GRANTED 40 100.0 Gamma2");
            assertThat(behind(ways.get(0).get("filesQuery"), MANAGER)).isEqualTo(numbers);
        } finally {
            numbers.forEach(files()::forget);
        }
    }

    @Test
    @DisplayName("Kept months say what the facts say after every step, also where a file moves to another month, and one command has them counted anew")
    void keptMonths() {
        FileTimes times = new FileTimes(files().tallies);
        Question question = new Question(Map.of("setup", "Delta"), MANAGER, NOW);
        Supplier<List<String>> page = () -> times.rows(question, Dimension.MONTH).stream().map(row -> row.get("month") + " " + row.get("files") + " " + row.get("medianNetWorking")).toList();
        files().keepMonths();
        files().open("K1", "Delta", "2026-10-05T09:00", "2026-12-05T16:00");
        files().open("K2", "Delta", "2026-10-05T09:00", "2026-12-05T16:00");
        try {
            files().decide("K1", "GRANTED", "2026-10-12T12:00");
            files().count("K1", TwelveFiles.CALENDAR);
            assertThat(page.get()).as("at once").containsExactly("2026-10 1 5.0");
            files().keepMonths();
            files().decide("K2", "GRANTED", "2026-10-13T12:00");
            files().count("K2", TwelveFiles.CALENDAR);
            assertThat(page.get()).containsExactly("2026-10 2 5.5");
            files().keepMonths();
            assertThat(page.get()).containsExactly("2026-10 2 5.5");
            assertThat(all("select cast(id as varchar(20)) from register.figure_stale")).as("nothing is left to do").isEmpty();
            files().jdbc.sql("update register.decision set decided_at = ? where file_number = 'K2'").param(Sql.time(TwelveFiles.at("2026-11-04T12:00"))).update();
            files().countAnew("K2");
            assertThat(page.get()).as("it leaves one month and comes to another").containsExactly("2026-10 1 5.0", "2026-11 1 21.0");
            files().keepMonths();
            assertThat(page.get()).containsExactly("2026-10 1 5.0", "2026-11 1 21.0");
            files().jdbc.sql("update register.figure_month set counted = 77, spreads = replace(spreads, ':1', ':77') where setup = 'Delta'").update();
            assertThat(page.get()).as("somebody has meddled").containsExactly("2026-10 77 5.0", "2026-11 77 21.0");
            files().forgetMonths();
            assertThat(page.get()).containsExactly("2026-10 1 5.0", "2026-11 1 21.0");
            files().keepMonths();
            assertThat(page.get()).containsExactly("2026-10 1 5.0", "2026-11 1 21.0");
        } finally {
            List.of("K1", "K2").forEach(files()::forget);
        }
    }

    @Test
    @DisplayName("Two nodes that keep the same month at once keep it once, and what changes while it is counted is not lost")
    void keptTwice() throws Exception {
        files().forgetMonths();
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 2).mapToObj(i -> CompletableFuture.runAsync(files()::keepMonthsOnAnotherNode)).toList();
        CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        files().keepMonths();
        assertThat(all("select tally || ended_month || setup || activity || grouped from register.figure_month group by tally, ended_month, setup, activity, grouped having count(*) > 1")).isEmpty();
    }

    private TaskTimes tasks() {
        if (all("select id from register.v_task_times").isEmpty()) {
            HistoryTables history = new HistoryTables(files().jdbc);
            // over a weekend
            history.task("T1", "F01", "defence", "Give opinion", "2026-10-09T15:00", "2026-10-13T12:00", "deniz");
            history.claimed("T1", "2026-10-12T09:00");
            // over a holiday; a draft came before the claim
            history.task("T2", "F02", "foreignAffairs", "Give opinion", "2026-10-13T12:00", "2026-10-15T16:00", "fatima");
            files().jdbc.sql("insert into register.draft_begun values ('T2', ?)").param(Sql.time(TwelveFiles.at("2026-10-15T10:00"))).update();
            history.claimed("T2", "2026-10-15T11:00");
            // taken by nobody
            history.task("T3", "F01", "foreignAffairsHead", "Give opinion", "2026-10-05T12:00", "2026-10-09T16:00", null);
            // given back and taken again
            history.task("T4", "F10", "economy", "Draft decision", "2026-10-12T09:00", "2026-10-12T15:00", "emil");
            history.claimed("T4", "2026-10-12T14:00");
            history.claimed("T4", "2026-10-12T10:00");
            TaskCounting counting = new TaskCounting(files().batches, setup -> TwelveFiles.CALENDAR, null);
            counting.count(Instant.EPOCH);
            counting.count(Instant.EPOCH);
        }
        return new TaskTimes(files().tallies);
    }

    @Test
    @DisplayName("A task waits until somebody takes it and is then in hand; hours of working days count, none of weekends and holidays")
    void waiting() {
        TaskTimes tasks = tasks();
        assertThat(all("select id || ' ' || agency || ' ' || cast(waiting_hours as varchar(20)) || ' ' || cast(working_hours as varchar(20)) || ' ' || ended_month"
                + " || case when completed then '' else ' taken away' end from register.v_task_times order by id")).containsExactly("T1 defence 18.00 27.00 2026-10",
                        "T2 foreignAffairs 22.00 6.00 2026-10", "T3 foreignAffairs 100.00 0.00 2026-10 taken away", "T4 economy 1.00 5.00 2026-10");
        List<Map<String, Object>> rows = rows(tasks, Dimension.AGENCY, MANAGER);
        assertThat(rows).extracting(row -> row.get("agency") + " " + row.get("tasks") + " " + row.get("untaken") + " " + row.get("medianWaiting") + " " + row.get("medianWorking") + " "
                + row.get("waitingShare")).containsExactly("foreignAffairs 1 1 2.5 0.1 95.3", "defence 1 0 0.8 1.1 40.0", "economy 1 0 0.0 0.2 16.7");
        assertThat(behind(rows.get(0).get("tasksQuery"), MANAGER)).containsExactly("F02");
        assertThat(behind(rows.get(0).get("untakenQuery"), MANAGER)).containsExactly("F01");
        assertThat(rows(tasks, Dimension.STEP, MANAGER)).extracting(row -> row.get("step")).containsExactly("Give opinion", "Draft decision");
        Viewer economy = new Viewer(false, List.of("economy"));
        assertThat(rows(tasks, Dimension.AGENCY, economy)).extracting(row -> row.get("agency")).containsExactly("economy");
        assertThat(behind("of=tasks&step=Give opinion", economy)).as("the tasks of others, also on files it leads").isEmpty();
    }

    @Test
    @DisplayName("Days lost to the applicant, conflicts, files sent back, and each end without a decision")
    void losses() {
        assertThat(rows(new Losses(files().tallies), Dimension.ALL, MANAGER)).extracting(row -> row.get("cause") + " " + row.get("files") + " " + row.get("daysWorking"))
                .containsExactly("INCOMPLETE 1 4", "STOPPED 1 2", "QUESTIONS 1 null", "SENT_BACK 1 null", "ESCALATED 1 null", "CONFLICT 1 null", "FORCED 1 null", "LAPSED 1 null",
                        "SUPERSEDED 1 null", "WITHDRAWN 1 null");
        assertThat(behind(rows(new Losses(files().tallies), Dimension.ALL, MANAGER).get(6).get("filesQuery"), MANAGER)).containsExactly("F10");
    }

    @Test
    @DisplayName("Agencies by step: how often silent, late, and of consequence; the silent ones lead to their files")
    void agencies() {
        List<Map<String, Object>> rows = rows(new StepTimes(files().tallies), Dimension.AGENCY, MANAGER);
        assertThat(rows).extracting(row -> row.get("agency") + " " + row.get("steps") + " " + row.get("silent") + " " + row.get("late") + " " + row.get("changed"))
                .containsExactly("cabinet 1 0 0 1", "defence 2 1 0 0", "foreignAffairs 5 0 1 1");
        assertThat(behind(rows.get(1).get("silentQuery"), MANAGER)).containsExactly("F01");
        assertThat(rows(new StepTimes(files().tallies), Dimension.RUNG, MANAGER)).extracting(row -> row.get("rung")).containsExactly("ESCALATION 1", "OPINION 1");
        assertThat(rows(new Findings(files().tallies), Dimension.ALL, MANAGER)).as("of eight steps nothing is said").isEmpty();
    }

    @Test
    @DisplayName("The head of an agency counts the files it leads and its own steps; no filter and no number shows that there are others")
    void needToKnow() {
        Viewer economy = new Viewer(false, List.of("economy"));
        assertThat(rows(new FileTimes(files().tallies), Dimension.ALL, economy).get(0)).containsEntry("files", 4L);
        assertThat(behind("", economy)).containsExactly("F08", "F09", "F10", "F11", "F12");
        assertThat(rows(new FileTimes(files().tallies), Dimension.ALL, economy, "setup", "Alpha")).isEmpty();
        assertThat(rows(new StepTimes(files().tallies), Dimension.AGENCY, economy)).as("it was asked nothing").isEmpty();
        Viewer defence = new Viewer(false, List.of("defence"));
        assertThat(rows(new StepTimes(files().tallies), Dimension.AGENCY, defence)).extracting(row -> row.get("agency")).containsExactly("defence");
        assertThat(rows(new FileTimes(files().tallies), Dimension.ALL, defence)).isEmpty();
        assertThat(behind("agency=foreignAffairs&cause=LATE", defence)).isEmpty();
        assertThat(rows(new Losses(files().tallies), Dimension.ALL, defence)).allSatisfy(row -> assertThat(row.get("files")).isEqualTo(0L));
        Viewer cabinet = new Viewer(false, List.of("cabinet"));
        assertThat(behind("", cabinet)).as("a body sees the file whose dispute it settled").containsExactly("F10");
    }

    @Test
    @DisplayName("A step that is counted again to the same is known to be written already, whichever database has it")
    void unchanged() {
        List<String> numbers = IntStream.rangeClosed(1, 12).mapToObj("F%02d"::formatted).toList();
        List<StepRow> counted = new FactStore(files().jdbc).look(numbers).stream().flatMap(facts -> StepFigure.of(facts, TwelveFiles.CALENDAR).stream()
                .map(step -> StepRow.of(FigureStore.row(facts.file(), step, TwelveFiles.CALENDAR.zone())))).toList();
        assertThat(new FigureStore(files().batches).kept(numbers).stepRows()).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(counted);
    }
}
