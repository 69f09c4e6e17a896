package dev.assent.figures;

import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.engine.NumberColumns;
import dev.assent.engine.TablesInForce;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the table {@code DecisionTargets} (the setup's own, {@code <Setup>DecisionTargets}, where it has one) what is promised for a file. */
@Component
class Targets {
    static final String TABLE = "DecisionTargets";
    private final TablesInForce tables;

    Targets(TablesInForce tables) {
        this.tables = tables;
    }

    List<Target> of(FileFacts.File file) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("setup", file.setup());
        inputs.put("activity", file.activity());
        inputs.put("urgency", file.urgency());
        List<Target> targets = new ArrayList<>();
        tables.rows(List.of(file.setup() + TABLE, TABLE), inputs).forEach(row -> targets.add(new Target(number(row, "target"), number(row, "promised"),
                new TimeLimit(number(row, "limit"), Unit.parse(String.valueOf(row.get("unit")))), !"GROSS".equals(row.get("counted")))));
        return targets;
    }

    private static int number(Map<String, Object> row, String column) {
        return NumberColumns.whole(row, column).orElseThrow(() -> new IllegalStateException(TABLE + " says nothing in its column " + column));
    }
}
