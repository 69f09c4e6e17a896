package dev.assent.figures;

import dev.assent.calendar.DaysPassed;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that are open: who is late or about to be comes first. At most two hundred. */
@Component
class OpenFiles implements Section {
    private static final int MOST = 200;
    private final JdbcClient jdbc;
    private final NationalSetups setups;
    private final Register register;

    OpenFiles(JdbcClient jdbc, NationalSetups setups, Register register) {
        this.jdbc = jdbc;
        this.setups = setups;
        this.register = register;
    }

    @Override
    public String name() {
        return "open";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        Map<String, Object> values = new HashMap<>();
        Instant now = register.now();
        return jdbc.sql("select l.*, exists (select 1 from register.halt h where h.file_number = l.file_number and h.ended_at is null) as halted from register.license_file l where "
                + question.open(values) + " order by case when l.outer_limit is null then 1 else 0 end, l.outer_limit, l.received_at, l.file_number limit " + MOST)
                .params(values).query((file, i) -> {
                    Instant received = Sql.instant(file, "received_at");
                    Instant limit = Sql.instant(file, "outer_limit");
                    WorkingDays calendar = setups.of(file.getString("setup")).workingDays();
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("number", file.getString("file_number"));
                    for (String column : List.of("setup", "activity", "destination")) {
                        row.put(column, file.getString(column));
                    }
                    row.put("received", received);
                    row.put("ageWorking", DaysPassed.between(calendar, Unit.WORKING_DAYS, received, now, List.of()));
                    row.put("ageCalendar", DaysPassed.between(calendar, Unit.CALENDAR_DAYS, received, now, List.of()));
                    row.put("outerLimit", limit);
                    row.put("overdue", limit != null && limit.isBefore(now));
                    row.put("halted", file.getBoolean("halted"));
                    return row;
                }).list();
    }
}
