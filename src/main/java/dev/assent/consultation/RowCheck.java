package dev.assent.consultation;

import dev.assent.calendar.CalendarException;
import dev.assent.calendar.Unit;
import dev.assent.engine.ModelProblem;
import dev.assent.setup.NationalSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether a row of a table of consultees or verifications can be acted on; computed cells are only known with a file and pass. */
final class RowCheck {
    private final String file;
    private final String table;
    private final NationalSetup setup;
    private final ConsulteeTable.Row row;
    private final List<String> silences;
    private final List<ModelProblem> problems = new ArrayList<>();

    RowCheck(String file, String table, NationalSetup setup, ConsulteeTable.Row row, List<Silence> silences) {
        this.file = file;
        this.table = table;
        this.setup = setup;
        this.row = row;
        this.silences = silences.stream().map(Silence::name).toList();
    }

    List<ModelProblem> problems() {
        required("agency", "limit", "unit", "silenceMeans");
        agency("agency");
        agency("escalateTo");
        agency("inform");
        number("round", 1);
        number("limit", 1);
        number("remindBefore", 0);
        number("grace", 1);
        unit();
        choice("silenceMeans", silences);
        choice("afterGrace", silences.stream().filter(silence -> !silence.equals(Silence.ESCALATE.name())).toList());
        choice("opinionIs", List.of("BINDING", "ADVISORY"));
        choice("mandatory", List.of("true", "false"));
        choice("withdrawable", List.of("true", "false"));
        choice("chair", List.of("true", "false"));
        choice("veto", List.of("true", "false"));
        choice("calendar", List.of("SETUP", "OWN"));
        if (Silence.ESCALATE.name().equals(value("silenceMeans"))) {
            needed("escalateTo", "grace", "afterGrace");
        } else if (Silence.HOLD.name().equals(value("silenceMeans"))) {
            needed("grace");
        }
        return problems;
    }

    private Object value(String column) {
        return row.cells().get(column);
    }

    private boolean plain(String column) {
        return value(column) != null && value(column) != ConsulteeTable.COMPUTED;
    }

    private void fault(RowFault fault, Object... details) {
        Object[] all = new Object[details.length + 1];
        all[0] = row.number();
        System.arraycopy(details, 0, all, 1, details.length);
        problems.add(fault.at(file, table, row.line(), all));
    }

    private void required(String... columns) {
        Arrays.stream(columns).filter(column -> value(column) == null).forEach(column -> fault(RowFault.EMPTY, column));
    }

    private void needed(String... columns) {
        Arrays.stream(columns).filter(column -> value(column) == null)
                .forEach(column -> fault(RowFault.NEEDED, column, value("silenceMeans")));
    }

    private void agency(String column) {
        if (plain(column) && setup.agency(value(column).toString()).isEmpty()) {
            fault(RowFault.NO_AGENCY, column, value(column), setup.setup());
        }
    }

    private void number(String column, int least) {
        if (plain(column) && !(value(column) instanceof Integer number && number >= least)) {
            fault(RowFault.NO_NUMBER, column, value(column), least);
        }
    }

    private void choice(String column, List<String> choices) {
        if (plain(column) && !choices.contains(value(column).toString())) {
            fault(RowFault.NO_CHOICE, column, value(column), String.join(", ", choices));
        }
    }

    private void unit() {
        if (plain("unit")) {
            try {
                Unit.parse(value("unit").toString());
            } catch (CalendarException unknown) {
                fault(RowFault.NO_UNIT, "unit", value("unit"));
            }
        }
    }
}
