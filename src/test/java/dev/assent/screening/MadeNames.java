package dev.assent.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Lists of invented names, half of them in Arabic script: the same for the same size. They mean nobody. */
final class MadeNames {
    private static final String[][] SYLLABLES = {{"ba", "با"}, {"dar", "دار"}, {"fi", "في"}, {"ghan", "غان"}, {"ha", "ها"}, {"jo", "جو"}, {"kal", "كال"},
            {"lam", "لام"}, {"mir", "مير"}, {"nu", "نو"}, {"qas", "قاس"}, {"ri", "ري"}, {"sha", "شا"}, {"tem", "تيم"}, {"wa", "وا"}, {"ya", "يا"},
            {"zer", "زير"}, {"khu", "خو"}, {"sol", "سول"}, {"bre", "بري"}, {"dun", "دون"}, {"far", "فار"}, {"gor", "غور"}, {"mol", "مول"}};
    private static final String[][] GIVEN = {{"Mohammed", "محمد"}, {"Ahmed", "أحمد"}, {"Ali", "علي"}, {"Hassan", "حسن"}, {"Omar", "عمر"}, {"Khalid", "خالد"},
            {"Yousef", "يوسف"}, {"Ibrahim", "إبراهيم"}, {"Salim", "سليم"}, {"Tariq", "طارق"}, {"Maryam", "مريم"}, {"Layla", "ليلى"}};
    private static final String[][] TRADES = {{"General Trading LLC", "للتجارة العامة"}, {"Shipping Co.", "للملاحة"}, {"Engineering Ltd", "للهندسة"},
            {"Transport FZE", "للنقل"}};

    private MadeNames() {
    }

    /** @return so many different names of people and firms */
    static List<String> of(int size) {
        Random random = new Random(20261101);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < size) {
            int script = random.nextInt(2);
            names.add(random.nextInt(4) == 0 ? firm(random, script) : person(random, script));
        }
        return new ArrayList<>(names);
    }

    private static String person(Random random, int script) {
        String given = random.nextInt(3) == 0 ? GIVEN[random.nextInt(GIVEN.length)][script] : word(random, script);
        String middle = random.nextBoolean() ? " " + (random.nextInt(3) == 0 ? GIVEN[random.nextInt(GIVEN.length)][script] : word(random, script)) : "";
        return given + middle + " " + word(random, script);
    }

    private static String firm(Random random, int script) {
        String trade = TRADES[random.nextInt(TRADES.length)][script];
        return script == 0 ? word(random, script) + " " + trade : "شركة " + word(random, script) + " " + trade;
    }

    private static String word(Random random, int script) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)][script]);
        }
        return script == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word.toString();
    }
}
