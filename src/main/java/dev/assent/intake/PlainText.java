package dev.assent.intake;

import dev.assent.file.Fault;
import dev.assent.text.HiddenSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts of an application carry no control characters and no hidden signs: no letter shows them, and a database may refuse them. */
final class PlainText {
    private static final String KEPT = "\n\r\t";

    private PlainText() {
    }

    /** @param application as plain maps, lists and values */
    static List<Fault> check(Map<String, Object> application) {
        List<Fault> faults = new ArrayList<>();
        check("", application, faults);
        return faults;
    }

    private static void check(String at, Object value, List<Fault> faults) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> check(at.isEmpty() ? name.toString() : at + "." + name, field, faults));
        } else if (value instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                check(at + "[" + i + "]", rows.get(i), faults);
            }
        } else if (value instanceof String text && (HiddenSigns.in(text) || text.codePoints().anyMatch(PlainText::unfit))) {
            faults.add(Fault.at(at, "Control characters are not taken."));
        }
    }

    // half of a surrogate pair is no character either
    private static boolean unfit(int sign) {
        return Character.isISOControl(sign) && KEPT.indexOf(sign) < 0 || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }
}
