package dev.assent.handbook;

import java.util.List;
import java.util.stream.Stream;

/** What the applicant may expect and may do. */
final class Applicant {
    private static final List<String> WITHDRAWING = List.of("Withdrawal");
    private final Writing writing;

    Applicant(Writing writing) {
        this.writing = writing;
    }

    void write() {
        Words words = writing.words();
        Document document = writing.document();
        document.part(words.say("The applicant"));
        document.article(words.say("What the applicant may expect"));
        limits("OuterLimit", "The applicant is told by which day his file is decided: {0}.");
        rights();
        limits("Completion", "What is missing may be supplied: {0}.");
        places(writing.procedure().tables(new QuestionRows()::knows)).ifPresent(places -> document.paragraph("<p>"
                + words.say("He is asked and reminded in writing, and warned before his application lapses: {0}.", places) + "</p>"));
        document.paragraph("<p>" + words.say("Letters and notices are written in the language he chose, else in {0}.",
                words.say(writing.procedure().setup().language().equals("ar") ? "Arabic" : "English")) + "</p>");
        writing.procedure().actions().stream().filter(action -> WITHDRAWING.contains(action.id()) || action.property("fileAction").anyMatch("applicant"::equals))
                .forEach(action -> document.paragraph("<p><b>" + words.written(action.name()) + ".</b> " + words.written(action.documentation()) + "</p>"));
    }

    private void limits(String step, String sentence) {
        List<Table> tables = writing.procedure().tables(table -> new LimitRows().knows(table) || new OuterLimitRows().knows(table));
        places(tables.stream(), step).ifPresent(places -> writing.document().paragraph("<p>" + writing.words().say(sentence, places) + "</p>"));
    }

    /** What he may do where the limit of the whole file passes. */
    private void rights() {
        List<String> places = writing.procedure().tables().stream().flatMap(table -> table.rows().stream().filter(row -> !row.cell("remedy").isEmpty()
                || row.cell("expiryMeans").plain().matches("DEEMED_REFUSAL|RIGHT_\\w+")).map(row -> writing.place(table, row))).filter(place -> !place.isEmpty()).toList();
        if (!places.isEmpty()) {
            writing.document().paragraph("<p>" + writing.words().say("If that day passes without a decision, his rights are these: {0}.", String.join("; ", places)) + "</p>");
        }
    }

    private java.util.Optional<String> places(Stream<Table> tables, String step) {
        List<String> places = tables.flatMap(table -> table.rows().stream().filter(row -> step.equals("OuterLimit") && new OuterLimitRows().knows(table) || Conditions.items(table.test(row, "step")).contains('"' + step + '"'))
                .map(row -> limit(table, row) + " (" + writing.place(table, row) + ")")).toList();
        return places.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(String.join("; ", places));
    }

    private String limit(Table table, Table.Row row) {
        Clauses clauses = writing.clauses(table, row);
        clauses.asked("step");
        String limit = clauses.time("limit", "unit").orElse("");
        String where = clauses.where();
        return where.isEmpty() ? writing.words().say("within {0}", limit) : writing.words().say("within {0} where {1}", limit, where);
    }

    private java.util.Optional<String> places(List<Table> tables) {
        List<String> places = tables.stream().flatMap(table -> table.rows().stream().map(row -> writing.place(table, row))).toList();
        return places.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(String.join(", ", places));
    }
}
