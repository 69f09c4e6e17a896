package dev.assent.handbook;

import dev.assent.handbook.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What rows of tables ask of one agency. */
final class RowDuties {
    private final Writing writing;
    private final Words words;
    private final String agency;

    RowDuties(Writing writing, String agency) {
        this.writing = writing;
        this.words = writing.words();
        this.agency = agency;
    }

    List<Duty> all() {
        List<Duty> duties = new ArrayList<>();
        for (Table table : writing.procedure().tables()) {
            for (Row row : table.rows()) {
                if (table.has("silenceMeans")) {
                    asked(table, row, duties);
                } else if (table.has("rung", "body")) {
                    rung(table, row, duties);
                } else if (Decider.isChoice(table) && is(row.cell("authority"))) {
                    duties.add(new Duty(where(table, row, "It decides."), "", "", writing.place(table, row)));
                }
                if (is(row.cell("onDuty"))) {
                    duties.add(new Duty(where(table, row, "It may do steps of the authority, too."), "", "", writing.place(table, row)));
                }
            }
        }
        return duties;
    }

    private boolean is(Cell cell) {
        return cell.isText() && writing.procedure().setup().agency(cell.plain()).filter(found -> found.id().equals(agency)).isPresent();
    }

    private void asked(Table table, Row row, List<Duty> duties) {
        Clauses clauses = writing.clauses(table, row);
        Cell silence = row.cell("silenceMeans");
        String grace = clauses.time("grace", "unit").orElse("");
        if (is(row.cell("agency"))) {
            String what = table.has("chair") ? "It votes." : table.has("inform") ? "It verifies the document." : table.has("opinionIs") ? "It gives its opinion." : "It may take the case up.";
            String otherwise = silence.is("ESCALATE") ? words.say("{0} is asked to answer, too, within {1} more", writing.names().agency(row.cell("escalateTo").plain()), grace)
                    : Silence.meaning(clauses, silence);
            duties.add(new Duty(where(table, row, what), clauses.time("limit", "unit").orElse(""), otherwise, writing.place(table, row)));
        }
        if (silence.is("ESCALATE") && is(row.cell("escalateTo"))) {
            duties.add(new Duty(where(table, row, words.say("It answers in the place of {0}, who was silent.", writing.names().agency(row.cell("agency").plain()))), grace,
                    row.cell("afterGrace").isEmpty() ? "" : Silence.meaning(clauses, row.cell("afterGrace")), writing.place(table, row)));
        }
        if (is(row.cell("inform"))) {
            duties.add(new Duty(where(table, row, words.say("It is told if {0} finds a document forged.", writing.names().agency(row.cell("agency").plain()))), "", "", writing.place(table, row)));
        }
    }

    private void rung(Table table, Row row, List<Duty> duties) {
        Clauses clauses = writing.clauses(table, row);
        if (is(row.cell("body"))) {
            duties.add(new Duty(where(table, row, words.say("It decides disputes on rung {0}.", Words.escaped(row.cell("rung").plain()))), clauses.time("limit", "unit").orElse(""),
                    row.cell("expiryMeans").isEmpty() ? "" : Silence.meaning(clauses, row.cell("expiryMeans")), writing.place(table, row)));
        }
        boolean lead = agency.equals(writing.procedure().setup().authority());
        if (Arrays.stream(row.cell("mayEscalate").plain().split(",\\s*")).anyMatch(who -> who.equals(agency) || who.equals("LEAD") && lead)) {
            duties.add(new Duty(where(table, row, words.say("It may escalate a dispute to {0}.", writing.names().agency(row.cell("body").plain()))), clauses.time("escalateWithin", "unit").orElse(""),
                    words.say("what stands is final"), writing.place(table, row)));
        }
    }

    private String where(Table table, Row row, String what) {
        Clauses clauses = writing.clauses(table, row);
        String where = clauses.where();
        return words.say(what) + (where.isEmpty() ? "" : " <span class=\"when\">" + words.say("Where {0}", where) + "</span>");
    }
}
