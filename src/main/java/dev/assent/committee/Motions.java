package dev.assent.committee;

import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The questions of a ballot in words, where its rows say them in the column {@code wording}. */
@Component
class Motions {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private final Texts texts;

    Motions(Texts texts) {
        this.texts = texts;
    }

    /** {en, ar} each, because a variable knows no reader; none where no row words its question. */
    List<Map<String, Object>> of(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("wording")).filter(String.class::isInstance).map(String.class::cast).map(String::strip)
                .filter(wording -> !wording.isEmpty()).distinct()
                .map(wording -> Map.<String, Object>of("en", wording, "ar", texts.say(ARABIC, wording))).toList();
    }
}
