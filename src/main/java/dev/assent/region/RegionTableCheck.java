package dev.assent.region;

import dev.assent.calendar.Unit;
import dev.assent.clock.FileClock;
import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.RuleTable;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What rows may say about regional bans and about the member States that exempt from them. */
@Component
class RegionTableCheck implements TableCheck {
    static final String MEMBERS = "MemberStates";

    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        RuleTable rules = tables.find("VoteRule").orElse(null);
        boolean members = tables.find(tables.setup().setup() + MEMBERS).isPresent();
        return Stream.concat(tables.ownOrCommon(Bans.TABLE, row -> ban(row, rules, members)).stream(), tables.ownOrCommon(MEMBERS, RegionTableCheck::member).stream()).toList();
    }

    private static void ban(RowCheck row, RuleTable rules, boolean members) {
        if (!members) {
            row.fault(RowFault.NO_RUNG_TABLE, "convention", row.setup().setup() + MEMBERS);
        }
        row.required("convention", "body", "clocksStand", "carriedBy", "basis");
        row.agency("body");
        row.agencyOrRank("requestedBy");
        row.agencyOrRank("disputeBody");
        row.choice("clocksStand", Stream.concat(words(FileClock.Clocks.values()).stream(), Stream.of(BanRule.NO_CLOCK)).toList());
        row.choice("disputeSilence", words(BanRule.DisputeSilence.values()));
        row.numbers(0, "quorum");
        row.numbers(1, "disputeLimit", "remindBefore", "validFor");
        Stream.of("disputeLimit", "disputeSilence").forEach(column -> {
            row.beside("disputeBody", column);
            row.beside(column, "disputeBody");
        });
        within(row, "disputeLimit", "unit");
        within(row, "validFor", "validUnit");
        row.choice("validUnit", Stream.of(Unit.values()).filter(unit -> !unit.inHours()).map(Unit::name).toList());
        row.value("carriedBy").filter(rule -> rules != null && rules.rows().stream().noneMatch(each -> carries(each, rule.toString())))
                .ifPresent(rule -> row.fault(RowFault.NO_RULE, "carriedBy", "APPROVE", rule));
        Stream.of("from", "until").forEach(column -> row.value(column).filter(value -> !day(value.toString())).ifPresent(value -> row.fault(RowFault.NO_DAY, column, value)));
    }

    private static void member(RowCheck row) {
        row.required("member", "limit", "unit", "memberSilence", "basis");
        row.agencyOrRank("enteredBy");
        row.numbers(1, "limit", "remindBefore");
        row.unit("unit");
        row.choice("memberSilence", words(MemberRule.Silence.values()));
    }

    private static void within(RowCheck row, String limit, String unit) {
        row.value(limit).ifPresent(value -> {
            row.beside(unit, limit);
            row.unit(unit);
        });
    }

    // no member has a veto or the chair here, so a rule that needs one carries nothing
    private static boolean carries(RuleTable.Row row, String rule) {
        return row.condition("voteRule").contains(rule) && row.condition("question").contains("APPROVE") && !row.asks("chairInFavour") && !row.asks("vetoes");
    }

    private static boolean day(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
