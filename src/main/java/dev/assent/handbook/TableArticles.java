package dev.assent.handbook;

import dev.assent.handbook.Table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a table as articles, a row a paragraph. */
final class TableArticles {
    private final Writing writing;

    TableArticles(Writing writing) {
        this.writing = writing;
    }

    void write(List<Table> tables) {
        tables.forEach(this::write);
    }

    void write(Table table) {
        Words words = writing.words();
        Sentences kind = Writing.kind(table);
        Map<String, List<Row>> articles = new LinkedHashMap<>();
        table.rows().forEach(row -> articles.computeIfAbsent(kind.heading(writing.clauses(table, row)), heading -> new ArrayList<>()).add(row));
        String name = words.written(table.name().isBlank() ? table.id() : table.name());
        articles.forEach((heading, rows) -> {
            writing.document().article(heading.isEmpty() ? name : heading, heading.isEmpty() ? "" : name);
            if (rows.get(0) == table.rows().get(0)) {
                writing.document().add("<p class=\"lead\">" + words.written(table.description()) + order(table) + "</p>");
            }
            rows.forEach(row -> row(table, row));
        });
        if (table.rows().isEmpty()) {
            writing.document().article(name);
            writing.document().add("<p class=\"lead\">" + words.say("This table has no row.") + "</p>");
        }
    }

    private void row(Table table, Row row) {
        String place = writing.document().paragraph(writing.said(table, row), " data-table=\"" + Words.escaped(table.id()) + "\" data-row=\"" + row.number() + '"');
        writing.remember(table, row, place);
    }

    private String order(Table table) {
        if (table.rows().size() > 1 && table.policy().equals("FIRST")) {
            return " " + writing.words().say("The first of its paragraphs that applies counts; the others then do not.");
        }
        return table.rows().size() > 1 && table.has("agency", "silenceMeans") && !table.has("inform")
                ? " " + writing.words().say("Where two of its paragraphs apply to the same agency in the same round, the first counts.") : "";
    }
}
