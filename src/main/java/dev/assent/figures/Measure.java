package dev.assent.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is compared before and after a change. */
enum Measure {
    STEP_TIME("FASTER", "SLOWER", Measure::stepTime),
    FILE_TIME("FASTER", "SLOWER", Measure::fileTime),
    SHARE_ON_TIME("LESS_OFTEN", "MORE_OFTEN", Measure::onTime),
    SHARE_SILENT("LESS_OFTEN", "MORE_OFTEN", Measure::silent);

    /**
     * What one version has to show.
     *
     * @param count of files or steps
     * @param some  those of them that a share counts
     * @param days  of the newest, as many as are enough to tell; null: it is a share
     * @param query of the files behind the count
     */
    record Sample(long count, long some, double[] days, String query) {
        boolean enough() {
            return count >= Findings.ENOUGH;
        }
    }

    private interface Reading {
        Sample of(JdbcClient jdbc, Question question);
    }

    private static final int MOST = 2000;
    final String less;
    final String more;
    private final Reading reading;

    Measure(String less, String more, Reading reading) {
        this.less = less;
        this.more = more;
        this.reading = reading;
    }

    Sample of(JdbcClient jdbc, Question question) {
        return reading.of(jdbc, question);
    }

    /** What is found, by the code of a sentence. */
    String finding(Comparison compared) {
        return !compared.moreThanChance() ? "NO_DIFFERENCE" : compared.after() < compared.before() ? less : more;
    }

    private static Sample stepTime(JdbcClient jdbc, Question question) {
        return days(jdbc, "s.net_working", "register.figure_step s where " + Cause.ANSWERED.ofStep + " and ", "s.ended_at", question::steps, question.steps(Map.of(), Cause.ANSWERED));
    }

    private static Sample fileTime(JdbcClient jdbc, Question question) {
        return days(jdbc, "f.net_working", "register.figure_file f where f.decided and ", "f.ended_at", question::files, question.because(Map.of(), Cause.DECIDED));
    }

    private static Sample onTime(JdbcClient jdbc, Question question) {
        return share(jdbc, "t.met", "register.figure_file f join register.figure_target t on t.file_number = f.file_number where t.target = 1 and ", question::files,
                question.because(Map.of(), Cause.TARGETED_1));
    }

    private static Sample silent(JdbcClient jdbc, Question question) {
        return share(jdbc, "s.silent", "register.figure_step s where " + Cause.ANSWERED.ofStep + " and ", question::steps, question.steps(Map.of(), Cause.ANSWERED));
    }

    private static Sample days(JdbcClient jdbc, String column, String from, String newest, Function<Map<String, Object>, String> conditions, String query) {
        Map<String, Object> values = new HashMap<>();
        String where = from + conditions.apply(values);
        long count = jdbc.sql("select count(*) from " + where).params(values).query(Long.class).single();
        List<Integer> days = jdbc.sql("select " + column + " from " + where + " order by " + newest + " desc limit " + MOST).params(values).query(Integer.class).list();
        return new Sample(count, 0, days.stream().mapToDouble(Integer::doubleValue).toArray(), query);
    }

    private static Sample share(JdbcClient jdbc, String column, String from, Function<Map<String, Object>, String> conditions, String query) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("select count(*) as files, coalesce(sum(case when " + column + " then 1 else 0 end), 0) as part from " + from + conditions.apply(values)).params(values)
                .query((row, i) -> new Sample(row.getLong("files"), row.getLong("part"), null, query)).single();
    }
}
