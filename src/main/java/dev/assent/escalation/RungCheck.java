package dev.assent.escalation;

import dev.assent.consultation.ConsulteeTable;
import dev.assent.engine.ModelProblem;
import dev.assent.setup.NationalSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a row of a ladder can be acted on; computed cells are only known with a file and pass. */
final class RungCheck {
    private static final List<String> GROUPS = List.of("LEAD", "OBJECTORS", "CONSULTED");

    private final String file;
    private final String table;
    private final NationalSetup setup;
    private final ConsulteeTable.Row row;
    private final List<ModelProblem> problems = new ArrayList<>();

    RungCheck(String file, String table, NationalSetup setup, ConsulteeTable.Row row) {
        this.file = file;
        this.table = table;
        this.setup = setup;
        this.row = row;
    }

    List<ModelProblem> problems() {
        Stream.of("rung", "body", "mayEscalate", "escalateWithin", "unit", "limit", "expiryMeans").filter(column -> row.cells().get(column) == null)
                .forEach(column -> report(RungFault.EMPTY, column));
        text("body").ifPresent(body -> agency("body", body));
        text("mayEscalate").ifPresent(words -> Arrays.stream(words.split("[,\\s]+")).filter(word -> !word.isEmpty() && !GROUPS.contains(word))
                .forEach(word -> agency("mayEscalate", word)));
        Stream.of("rung", "escalateWithin", "limit", "remindBefore").forEach(this::number);
        choice("unit", List.of("WORKING_DAYS", "CALENDAR_DAYS", "HOURS"));
        choice("expiryMeans", Arrays.stream(Expiry.values()).map(Expiry::name).toList());
        List<String> ranks = Stream.concat(Stream.of(Rung.OFFICER), setup.ranks().stream()).toList();
        choice("signatoryRank", ranks);
        choice("decidingRank", ranks);
        return problems;
    }

    private Optional<String> text(String column) {
        return row.cells().get(column) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private void agency(String column, String id) {
        if (setup.agencies().stream().noneMatch(agency -> agency.id().equals(id))) {
            report(RungFault.NO_AGENCY, column, id, setup.setup());
        }
    }

    private void number(String column) {
        Object value = row.cells().get(column);
        if (value != null && value != ConsulteeTable.COMPUTED && !(value instanceof Integer number && number > 0)) {
            report(RungFault.NO_NUMBER, column, value);
        }
    }

    private void choice(String column, List<String> choices) {
        Object value = row.cells().get(column);
        if (value != null && value != ConsulteeTable.COMPUTED && !choices.contains(value.toString())) {
            report(RungFault.NO_CHOICE, column, value, String.join(", ", choices));
        }
    }

    private void report(RungFault fault, String column, Object... details) {
        problems.add(fault.at(file, table, row.line(), Stream.concat(Stream.of(row.number(), column), Arrays.stream(details)).toArray()));
    }
}
