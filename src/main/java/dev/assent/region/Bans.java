package dev.assent.region;

import dev.assent.engine.TablesInForce;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What regional conventions ban of a file, by the table {@code <Setup>RegionalBans} as it is in force today: the law of the moment counts, as with embargoes. */
@Component
class Bans {
    static final String TABLE = "RegionalBans";

    private final BannedGoods goods;
    private final TablesInForce tables;
    private final NationalSetups setups;
    private final Register register;

    Bans(BannedGoods goods, TablesInForce tables, NationalSetups setups, Register register) {
        this.goods = goods;
        this.tables = tables;
        this.setups = setups;
        this.register = register;
    }

    /** Each convention that bans some of these lines, with those that it bans. */
    List<Ban> of(String fileNumber, Predicate<BannedGoods.Line> which) {
        Map<String, Ban> bans = new LinkedHashMap<>();
        for (BannedGoods.Line line : goods.of(fileNumber)) {
            if (which.test(line)) {
                rows(line).forEach(row -> {
                    BanRule rule = BanRule.of(row);
                    if (rule.holds(today(line.setup()))) {
                        bans.computeIfAbsent(rule.convention(), none -> new Ban(line.setup(), rule, row, new TreeSet<>())).lines().add(line.number());
                    }
                });
            }
        }
        return List.copyOf(bans.values());
    }

    LocalDate today(String setup) {
        return register.now().atZone(setups.of(setup).workingDays().zone()).toLocalDate();
    }

    private List<Map<String, Object>> rows(BannedGoods.Line line) {
        List<Map<String, Object>> rows = new ArrayList<>();
        line.states().forEach((state, place) -> {
            Map<String, Object> inputs = new HashMap<>(Map.of("setup", line.setup(), "state", state, "place", place));
            inputs.put("activity", line.activity());
            inputs.put("category", line.category());
            rows.addAll(tables.rows(line.setup() + TABLE, inputs));
        });
        return rows;
    }
}
