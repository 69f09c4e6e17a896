package dev.assent.letter;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import dev.assent.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How, where and until when a decision may be contested, as the row of the letter says. */
final class AppealTerms {
    private AppealTerms() {
    }

    static Map<String, Object> of(Map<String, Object> row, LocalDate today, WorkingDays days, Texts texts, Locale language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        int limit = row.get("appealLimit") instanceof Number number ? number.intValue() : 0;
        if (limit > 0) {
            TimeLimit term = new TimeLimit(limit, Unit.parse((String) row.get("unit")), LastDay.of(row.get("lastDay")));
            fields.put("appealUntil", LetterEvents.day(term.until(today, days), language));
        }
        for (String sentence : new String[] {"appealTo", "appealHow", "appealBasis"}) {
            if (row.get(sentence) instanceof String said && !said.isBlank()) {
                fields.put(sentence, texts.say(language, said));
            }
        }
        return fields;
    }
}
