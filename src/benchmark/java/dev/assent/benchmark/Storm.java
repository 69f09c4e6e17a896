package dev.assent.benchmark;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;

/** The timers of many files fall due at once, while somebody works on files that are not concerned. */
final class Storm {
    // the newest files, whose timers are left alone, so that somebody can click on their tasks
    private static final String CALM = "(select file_number from register.license_file order by file_number desc limit %d)";
    private static final long STEP = 50;

    private final Database database;
    private final Assent application;
    private final int quiet;
    private final List<Long> calmClicks = new ArrayList<>();
    private final List<Long> stormClicks = new ArrayList<>();

    /** @param effects what was written, by kind of entry in the record and by kind of notice */
    record Calm(long timers, double seconds, List<Long> calmClicks, List<Long> stormClicks, Map<String, Long> effects) {
        String row(String name) {
            return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %s | %s |%n", name, timers, seconds, timers / seconds, clicks(calmClicks), clicks(stormClicks));
        }

        private static String clicks(List<Long> clicks) {
            List<Long> sorted = clicks.stream().sorted().toList();
            return sorted.isEmpty() ? "none" : String.format(Locale.ROOT, "%d / %d ms (%d)", sorted.get(sorted.size() / 2),
                    sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100)), sorted.size());
        }
    }

    Storm(Database database, Assent application, int quiet) {
        this.database = database;
        this.application = application;
        this.quiet = quiet;
    }

    /** Brings files to where their agencies are asked. */
    static void seed(Assent application, int files) throws Exception {
        new Load(application).until(files, () -> application.waiting("Task_CheckCompleteness", "Task_AssessRisk"));
    }

    /** Jobs of years to come, which whoever looks for due ones must not read. */
    static void distant(Database database, int jobs) throws SQLException {
        sql(database, "insert into act_ru_job (id_, rev_, type_, exclusive_, process_instance_id_, process_def_id_, process_def_key_, retries_, duedate_, repeat_, "
                + "handler_type_, handler_cfg_, suspension_state_, priority_, sequence_counter_, create_time_) select id_ || '-' || n, 1, type_, exclusive_, process_instance_id_ || '-' || n, "
                + "process_def_id_, process_def_key_, retries_, now() + interval '1 year', repeat_, handler_type_, handler_cfg_, suspension_state_, priority_, 1, create_time_ "
                + "from (select * from act_ru_job where type_ = 'timer' limit 100) waiting, generate_series(1, " + jobs / 100 + ") n");
    }

    Calm blow() throws Exception {
        Map<String, Long> before = effects();
        Set<String> calm = new HashSet<>(calmFiles());
        List<Task> mine = new ArrayList<>(application.open(Integer.MAX_VALUE, "Task_GiveOpinion").stream()
                .filter(task -> calm.contains(fileOf(task))).toList());
        for (int some = mine.size() / 3; some > 0; some--) {
            click(mine.remove(0), calmClicks);
        }
        long timers = gather();
        long start = System.nanoTime();
        while (number("select count(*) from act_ru_job where duedate_ < now() + interval '10 minutes' and retries_ > 0") > 0) {
            if (!mine.isEmpty()) {
                click(mine.remove(0), stormClicks);
            }
            Thread.sleep(STEP);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Long> after = new TreeMap<>(effects());
        before.forEach((kind, count) -> after.merge(kind, -count, Long::sum));
        after.values().removeIf(count -> count == 0);
        return new Calm(timers, seconds, calmClicks, stormClicks, after);
    }

    // one half is reminded, in the other half the time is over
    private long gather() throws SQLException {
        String due = "update act_ru_job set duedate_ = now() where handler_cfg_ like '%s%%' and process_instance_id_ in (select id_ from act_ru_execution where "
                + "business_key_ not in " + calm() + " and mod(abs(hashtext(business_key_)), 2) = %d)";
        return sql(database, String.format(due, "Event_ReminderTimeReached", 0)) + sql(database, String.format(due, "Event_DeadlinePassed", 1));
    }

    private String calm() {
        return String.format(CALM, quiet);
    }

    private List<String> calmFiles() throws SQLException {
        List<String> numbers = new ArrayList<>();
        read(calm().substring(1, calm().length() - 1), row -> numbers.add(row.getString(1)));
        return numbers;
    }

    private Map<String, Long> effects() throws SQLException {
        Map<String, Long> counted = new TreeMap<>();
        read("select 'entry ' || kind, count(*) from register.record where file_number not in " + calm() + " group by 1 union all "
                + "select 'notice ' || split_part(subject, ' ', 1), count(*) from register.notice where file_number not in " + calm() + " group by 1",
                row -> counted.merge(row.getString(1), row.getLong(2), Long::sum));
        return counted;
    }

    private String fileOf(Task task) {
        return application.engine().getRuntimeService().createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    private void click(Task task, List<Long> clicks) {
        long start = System.nanoTime();
        for (int attempt = 1; attempt <= 5; attempt++) {
            try {
                application.complete(task);
                break;
            } catch (OptimisticLockingException collided) {
                // what collides is tried again by whoever clicked, and he waits that long
            }
        }
        clicks.add((System.nanoTime() - start) / 1_000_000);
    }

    private long number(String query) throws SQLException {
        long[] number = new long[1];
        read(query, row -> number[0] = row.getLong(1));
        return number[0];
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void read(String query, Row each) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password()); var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                each.take(rows);
            }
        }
    }

    static int sql(Database database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password()); var one = connection.createStatement()) {
            return one.executeUpdate(statement);
        }
    }
}
