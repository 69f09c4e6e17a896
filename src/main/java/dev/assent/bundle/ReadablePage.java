package dev.assent.bundle;

import dev.assent.dossier.Dossier;
import dev.assent.register.Json;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The dossier as one page that needs nothing but a browser, in the reader's language. */
@Component
class ReadablePage {
    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222}h1{font-size:1.5em}
            h2{font-size:1.15em;border-bottom:1px solid #bbb;margin-top:2em}dl{display:grid;grid-template-columns:minmax(10em,1fr) 3fr;gap:2px 1em;margin:0}
            dt{color:#555}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}article{border:1px solid #ccc;border-radius:4px;padding:8px 12px;
            margin:8px 0;break-inside:avoid}code{direction:ltr;unicode-bidi:isolate}.note{background:#f3f3f3;padding:8px 12px;border-radius:4px}""";

    private final Texts texts;
    private final NationalSetups setups;

    ReadablePage(Texts texts, NationalSetups setups) {
        this.texts = texts;
        this.setups = setups;
    }

    /** @param entries how many the record has */
    String of(Dossier dossier, int entries, Locale language) {
        Words words = new Words(texts, language, setups.of(dossier.setup()).workingDays().zone());
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"" + language.getLanguage() + "\" dir=\""
                + ("ar".equals(language.getLanguage()) ? "rtl" : "ltr") + "\"><head><meta charset=\"utf-8\"><title>" + dossier.number()
                + "</title><style>" + STYLE + "</style></head><body>\n<main><h1>" + words.say("License file {0}", dossier.number()) + "</h1>\n");
        page.append("<p class=\"note\">").append(words.say("The record has {0} entries. To prove this bundle without Assent, unpack it and run there, with a JDK 17 or newer:", entries))
                .append("<br><code>java Check.java</code></p>\n");
        Map<String, Object> plain = Json.map(dossier);
        for (Section section : Section.values()) {
            Object part = section == Section.FACTS ? facts(plain) : plain.get(section.part);
            if (part != null && !(part instanceof List<?> list && list.isEmpty())) {
                page.append("<section><h2>").append(words.say(section.title)).append("</h2>\n").append(words.value(part)).append("</section>\n");
            }
        }
        return page.append("</main></body></html>\n").toString();
    }

    private static Map<String, Object> facts(Map<String, Object> plain) {
        plain.keySet().removeIf(name -> plain.get(name) == null);
        return plain.entrySet().stream().filter(fact -> !(fact.getValue() instanceof List) && !(fact.getValue() instanceof Map))
                .collect(java.util.LinkedHashMap::new, (all, fact) -> all.put(fact.getKey(), fact.getValue()), Map::putAll);
    }

    private enum Section {
        FACTS("", "The file"), APPLICATION("application", "Application"), WAITING("waiting", "Where it stands"), DECISIONS("decisions", "Decision and license"),
        RECOMMENDATIONS("recommendations", "What the rules recommended"), ASKED("asked", "Who was asked, and why"), OPINIONS("opinions", "Opinions"),
        BALLOTS("ballots", "Ballots"), DISPUTES("disputes", "Disputes"), VERIFICATIONS("verifications", "Verification of documents"),
        ASSESSMENTS("assessments", "Assessment"), QUESTIONS("questions", "Questions to the applicant"), STOPS("stops", "Stops of the clock"),
        EXTENSIONS("extensions", "More time that was agreed"), INQUIRIES("inquiries", "Inquiries of other States"), DOCUMENTS("documents", "Documents"),
        NOTICES("notices", "Letters and notices"), TIMELINE("timeline", "What happened"), READINGS("readings", "Who looked at the file");

        private final String part;
        private final String title;

        Section(String part, String title) {
            this.part = part;
            this.title = title;
        }
    }
}
