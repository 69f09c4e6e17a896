package dev.assent.sample;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goods of the sample, with what an application says of them. */
enum Goods {
    PISTOLS("9 mm self-loading pistol", "OD-9", "2.1.h", "ML1", null, 550, 20, 600),
    RIFLES("Assault rifle 5.56 mm", "BA-56", "2.1.h", "ML1", null, 1400, 20, 800),
    MACHINE_GUNS("Light machine gun 7.62 mm", "BA-LM", "2.1.h", "ML1", null, 5200, 4, 60),
    RIFLE_AMMUNITION("Ammunition 5.56 mm", "HA-556", "3", "ML3", "2.1.h", 1, 10_000, 900_000),
    VEHICLES("Armoured patrol vehicle", "CV-4", "2.1.b", "ML6", null, 600_000, 2, 24),
    TANK_PARTS("Road wheel and barrel assembly for battle tank", "OD-RW", "4", "ML6", "2.1.a", 28_000, 5, 120),
    HOWITZERS("Howitzer 155 mm", "CV-H", "2.1.c", "ML2", null, 2_400_000, 2, 12),
    MORTARS("Mortar 120 mm", "CV-M", "2.1.c", "ML2", null, 85_000, 4, 40),
    HELICOPTERS("Attack helicopter", "TA-7", "2.1.e", "ML10", null, 21_000_000, 1, 6),
    BOATS("Fast patrol boat with gun mount", "SM-28", "2.1.f", "ML9", null, 7_500_000, 1, 4),
    MISSILES("Short-range missile with launcher", "TA-S", "2.1.g", "ML4", null, 190_000, 4, 60),
    SIGHTS("Thermal sight", "PO-T2", "4", "ML15", "2.1.h", 7_800, 10, 300),
    SLINGS("Sling and mount", "OD-S", null, null, null, 12, 100, 5_000);

    private final String description;
    private final String model;
    final String category;
    private final String entry;
    private final String partOf;
    private final int price;
    private final int least;
    private final int most;

    Goods(String description, String model, String category, String entry, String partOf, int price, int least, int most) {
        this.description = description;
        this.model = model;
        this.category = category;
        this.entry = entry;
        this.partOf = partOf;
        this.price = price;
        this.least = least;
        this.most = most;
    }

    static final List<Goods> SMALL = List.of(PISTOLS, RIFLES, MACHINE_GUNS, RIFLE_AMMUNITION, SIGHTS);
    static final List<Goods> HEAVY = List.of(VEHICLES, TANK_PARTS, HOWITZERS, MORTARS, HELICOPTERS, BOATS, MISSILES);

    boolean small() {
        return SMALL.contains(this);
    }

    /** The line of an application. */
    Map<String, Object> line(int number, Chance chance) {
        int quantity = chance.between(least, most);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("line", number);
        line.put("description", description);
        line.put("model", model);
        line.put("attCategory", category);
        line.put("controlListEntry", entry);
        line.put("partOf", partOf);
        line.put("ammunition", "3".equals(category));
        line.put("quantity", BigDecimal.valueOf(quantity));
        line.put("unit", "3".equals(category) ? "round" : "piece");
        line.put("value", BigDecimal.valueOf((long) quantity * price));
        line.put("currency", chance.weighed(List.of("EUR", "USD", "KWD"), 80, 15));
        return line;
    }
}
