package dev.assent.handbook;

import dev.assent.handbook.Table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all parts of one handbook are written with. */
final class Writing {
    private static final List<Sentences> KINDS = List.of(new LimitRows(), new OuterLimitRows(), new AskedRows(), new VoteRows(), new RungRows(), new QuestionRows(), new StopRows(), new RegionRows(), new ExtensionRows(), new RefusalRows(), new AnyRows());
    private final Procedure procedure;
    private final Words words;
    private final Names names;
    private final Document document;
    private final Map<String, String> places = new HashMap<>();

    Writing(Procedure procedure, Words words) {
        this.procedure = procedure;
        this.words = words;
        this.names = new Names(procedure, words);
        this.document = new Document(words);
    }

    Procedure procedure() {
        return procedure;
    }

    Words words() {
        return words;
    }

    Names names() {
        return names;
    }

    Document document() {
        return document;
    }

    Clauses clauses(Table table, Row row) {
        return new Clauses(table, row, words, names);
    }

    static Sentences kind(Table table) {
        return KINDS.stream().filter(kind -> kind.knows(table)).findFirst().orElseThrow();
    }

    /** A row in sentences, with what it stands on. */
    String said(Table table, Row row) {
        Clauses clauses = clauses(table, row);
        kind(table).say(clauses);
        List<String> basis = clauses.basis();
        return "<p>" + String.join(" ", clauses.sentences()) + "</p>" + (basis.isEmpty() ? "" : "<p class=\"basis\">" + String.join(" · ", basis) + "</p>");
    }

    void remember(Table table, Row row, String place) {
        places.put(table.id() + "/" + row.number(), place);
    }

    /** Where the row stands in the handbook, as a link; empty where it has not been written yet. */
    String place(Table table, Row row) {
        return places.getOrDefault(table.id() + "/" + row.number(), "");
    }
}
