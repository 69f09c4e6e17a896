package dev.assent.handbook;

import dev.assent.setup.Agency;
import java.util.ArrayList;
import java.util.List;

/** What each agency does, and what happens if it does not. */
final class Duties {
    private final Writing writing;
    private final Words words;

    Duties(Writing writing) {
        this.writing = writing;
        this.words = writing.words();
    }

    void write() {
        writing.document().part(words.say("What each agency does, and what happens if it does not"));
        List<String> idle = new ArrayList<>();
        for (Agency agency : writing.procedure().setup().agencies()) {
            List<Duty> duties = new ArrayList<>(new StepDuties(writing).of(agency.id(), decides(agency.id())));
            duties.addAll(new RowDuties(writing, agency.id()).all());
            if (duties.isEmpty()) {
                idle.add(writing.names().agency(agency.id()));
            } else {
                writing.document().article(writing.names().agency(agency.id()));
                writing.document().add(table(duties, writing.names().agency(agency.id())));
            }
        }
        if (!idle.isEmpty()) {
            writing.document().article(words.say("Agencies that no row names"));
            writing.document().paragraph("<p>" + words.say("No row of this procedure names them; they act where somebody asks them: {0}.", words.and(idle)) + "</p>");
        }
    }

    private boolean decides(String agency) {
        return agency.equals(writing.procedure().setup().authority())
                || writing.procedure().tables(Decider::isChoice).stream().anyMatch(table -> table.rows().stream().anyMatch(row -> row.cell("authority").plain().equals(agency)));
    }

    private String table(List<Duty> duties, String agency) {
        StringBuilder table = new StringBuilder("<div class=\"scroll\"><table><caption>" + agency + "</caption><thead><tr>");
        List.of("What it does", "By when", "If it does not", "Written in").forEach(heading -> table.append("<th scope=\"col\">").append(words.say(heading)).append("</th>"));
        table.append("</tr></thead><tbody>");
        duties.forEach(duty -> table.append("<tr><td>").append(duty.what()).append("</td><td>").append(duty.byWhen()).append("</td><td>").append(duty.otherwise())
                .append("</td><td>").append(duty.place()).append("</td></tr>"));
        return table + "</tbody></table></div>";
    }
}
