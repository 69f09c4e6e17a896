package dev.assent.handbook;

import dev.assent.handbook.Changes.OfModel;
import dev.assent.handbook.Changes.OfRow;
import dev.assent.handbook.Changes.OfTable;
import dev.assent.handbook.Table.Input;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What changed since the version before, in the words of the handbook. */
final class ChangesPart {
    private final Writing writing;
    private final Words words;

    ChangesPart(Writing writing) {
        this.writing = writing;
        this.words = writing.words();
    }

    /** @param before of the earlier version; null: there is none */
    void write(Changes changes, String before) {
        writing.document().part(words.say("What changed since the version before"));
        if (before == null) {
            writing.document().article(words.say("First version"));
            writing.document().paragraph("<p>" + words.say("There is no earlier version in which anything of this procedure was different.") + "</p>");
            return;
        }
        writing.document().article(words.say("Compared with {0}", before));
        changes.tables().forEach(this::table);
        changes.models().forEach(this::model);
        changes.forms().forEach(form -> writing.document().paragraph("<p>" + words.say("The questions of the form {0} were changed.", Words.code(form)) + "</p>"));
    }

    private void table(OfTable change) {
        Table table = change.now() == null ? change.before() : change.now();
        String name = "<b>" + words.written(table.name()) + "</b> (" + Words.code(table.id()) + ")";
        if (change.before() == null || change.now() == null) {
            writing.document().paragraph("<p>" + words.say(change.before() == null ? "New table: {0}." : "Table removed: {0}.", name) + "</p>");
        }
        change.rows().forEach(row -> writing.document().paragraph("<p>" + name + "</p>" + row(change, row), " data-changed=\"" + Words.escaped(table.id()) + '"'));
    }

    private String row(OfTable change, OfRow row) {
        if (row.before() == null) {
            String place = writing.place(change.now(), row.now());
            return "<p>" + words.say("New: {0}", place) + "</p><ins>" + writing.said(change.now(), row.now()) + "</ins>";
        }
        if (row.now() == null) {
            return "<p>" + words.say("Removed:") + "</p><del>" + writing.said(change.before(), row.before()) + "</del>";
        }
        List<String> columns = new ArrayList<>();
        for (Input input : change.now().inputs()) {
            compared(input.label(), asked(change.before(), row.before(), input), asked(change.now(), row.now(), input), columns);
        }
        change.now().outputs().forEach(output -> compared(output.label(), writing.clauses(change.before(), row.before()).value(output.name()).orElse(words.say("nothing")),
                writing.clauses(change.now(), row.now()).value(output.name()).orElse(words.say("nothing")), columns));
        compared(words.plain("Note"), words.written(row.before().note()), words.written(row.now().note()), columns);
        return "<p>" + words.say("Changed: {0}", writing.place(change.now(), row.now())) + "</p><ul>" + String.join("", columns) + "</ul>";
    }

    private void compared(String label, String before, String now, List<String> columns) {
        if (!before.equals(now)) {
            columns.add("<li>" + words.written(label) + ": <del>" + before + "</del> → <ins>" + now + "</ins></li>");
        }
    }

    private String asked(Table table, Table.Row row, Input input) {
        Set<String> others = new HashSet<>(table.inputs().stream().map(Input::expression).toList());
        others.remove(input.expression());
        String asked = new Conditions(words, writing.names()).of(table, row, others);
        return asked.isEmpty() ? words.say("nothing") : asked;
    }

    private void model(OfModel change) {
        Model model = change.now() == null ? change.before() : change.now();
        String name = "<b>" + words.written(model.name()) + "</b>";
        String what = change.before() == null ? "New process: {0}." : change.now() == null ? "Process removed: {0}." : "The process {0} was changed.";
        writing.document().paragraph("<p>" + words.say(what, name) + list("Added: {0}.", change.added()) + list("Removed: {0}.", change.removed()) + "</p>");
    }

    private String list(String sentence, List<String> names) {
        return names.isEmpty() ? "" : " " + words.say(sentence, words.and(names.stream().map(each -> "“" + words.written(each) + "”").toList()));
    }
}
