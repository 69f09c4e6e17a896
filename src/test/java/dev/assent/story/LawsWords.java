package dev.assent.story;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.Unit;
import dev.assent.clock.Anchor;
import dev.assent.clock.FileClock;
import dev.assent.clock.FileStops;
import dev.assent.clock.Silence;
import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.model.TableCell;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that the columns of tables take, as the program knows them, so that one that is added is missing here until a story tells of it. */
final class LawsWords {
    /** @param kind of the table */
    record Word(Kind kind, String column, String word) {
        @Override
        public String toString() {
            return "%s: %s = %s".formatted(kind, column, word);
        }
    }

    /** What a table is about, told by a column that only such tables have. */
    enum Kind {
        RUNGS("rung"), BALLOTS("voteRule"), OUTER_LIMITS("stoppedBy"), QUESTIONS("stops"), LICENSE_TERMS("validByDefault"), ASKED("silenceMeans"), REGIONAL_BANS("clocksStand"),
        MEMBER_STATES("memberSilence");

        private final String column;

        Kind(String column) {
            this.column = column;
        }

        static Kind of(Set<String> columns) {
            return Arrays.stream(values()).filter(kind -> columns.contains(kind.column)).findFirst().orElse(null);
        }
    }

    /** What an empty cell says. */
    private static final Map<Kind, Map<String, String>> EMPTY = Map.of(
            Kind.ASKED, Map.of("lastDay", "STAYS", "countsFrom", "ASKED", "calendar", "SETUP"),
            Kind.RUNGS, Map.of("lastDay", "STAYS", "countsFrom", "ASKED", "windowCountsFrom", "ASKED", "opensOn", "DISPUTE", "contentRequired", "REASONS", "signatoryRank", "officer"),
            Kind.BALLOTS, Map.of("abstentionMeans", "NOT_IN_FAVOUR", "absenceMeans", "NOT_IN_FAVOUR", "sealed", "false", "written", "false"),
            Kind.OUTER_LIMITS, Map.of("lastDay", "STAYS", "countsFrom", "COMPLETE", "stoppedBy", "NONE", "expiryMeans", "ALARM"),
            Kind.QUESTIONS, Map.of("stopsFrom", "ASKED"), Kind.REGIONAL_BANS, Map.of("disputeBody", "NOBODY", "validFor", "EVER"), Kind.LICENSE_TERMS, Map.of("document", "LICENSE"));

    private LawsWords() {
    }

    static List<Word> all() {
        List<Word> words = new ArrayList<>();
        add(words, Kind.ASKED, "silenceMeans", names(Silence.class));
        add(words, Kind.ASKED, "afterGrace", List.of("DEEMED_NO_OBJECTION", "DEEMED_OBJECTION", "ABSENT", "CANNOT_CONFIRM"));
        add(words, Kind.ASKED, "unit", names(Unit.class));
        words.remove(new Word(Kind.ASKED, "unit", Unit.YEARS.name()));
        words.add(new Word(Kind.LICENSE_TERMS, "unit", Unit.YEARS.name()));
        add(words, Kind.ASKED, "lastDay", names(LastDay.class));
        add(words, Kind.ASKED, "countsFrom", anchors(Anchor.From.ENTRY, Anchor.From.DECISION_BELOW));
        add(words, Kind.ASKED, "opinionIs", List.of("BINDING", "ADVISORY"));
        add(words, Kind.ASKED, "calendar", List.of("SETUP", "OWN"));
        add(words, Kind.RUNGS, "mayEscalate", constants("dev.assent.escalation.Entitlement", "WORDS"));
        add(words, Kind.RUNGS, "opensOn", names(type("dev.assent.escalation.Opening")));
        add(words, Kind.RUNGS, "expiryMeans", names(type("dev.assent.escalation.Expiry")));
        add(words, Kind.RUNGS, "overrules", List.of("OWN_ROUND", "ALL"));
        add(words, Kind.RUNGS, "contentRequired", List.of("NONE", "REASONS", "REASONS_AND_LEGAL_BASIS", "REASONS_LEGAL_BASIS_AND_PROPOSAL"));
        add(words, Kind.RUNGS, "windowCountsFrom", anchors(Anchor.From.ENTRY, Anchor.From.NOTICE_DELIVERED));
        add(words, Kind.RUNGS, "countsFrom", anchors(Anchor.From.ENTRY, Anchor.From.NOTICE_DELIVERED));
        add(words, Kind.RUNGS, "lastDay", names(LastDay.class));
        add(words, Kind.BALLOTS, "question", List.of("APPROVE", "REFUSE", "LEND"));
        add(words, Kind.BALLOTS, "carriedMeans", List.of("APPROVED", "REFUSED"));
        add(words, Kind.BALLOTS, "noResultMeans", constants("dev.assent.committee.Question", "NO_RESULTS"));
        add(words, Kind.BALLOTS, "voteRule", List.of("UNANIMITY", "MAJORITY", "MAJORITY_CHAIR_BREAKS_TIES", "TWO_THIRDS", "CHAIR_DECIDES", "VETO", "ANY_MEMBER"));
        add(words, Kind.BALLOTS, "abstentionMeans", names(type("dev.assent.committee.Question$Counts")));
        add(words, Kind.BALLOTS, "absenceMeans", names(type("dev.assent.committee.Question$Counts")));
        List.of("sealed", "written", "overrulesObjections").forEach(column -> add(words, Kind.BALLOTS, column, List.of("true", "false")));
        add(words, Kind.OUTER_LIMITS, "countsFrom", names(type("dev.assent.outerlimit.OuterLimitRule$From")));
        add(words, Kind.OUTER_LIMITS, "stoppedBy", names(FileStops.class));
        add(words, Kind.OUTER_LIMITS, "expiryMeans", names(type("dev.assent.outerlimit.OuterLimitRule$Meaning")));
        add(words, Kind.OUTER_LIMITS, "lastDay", names(LastDay.class));
        add(words, Kind.OUTER_LIMITS, "expressLater", List.of("true"));
        add(words, Kind.QUESTIONS, "stops", names(type("dev.assent.information.QuestionRule$Stops")));
        add(words, Kind.QUESTIONS, "stopsFrom", names(type("dev.assent.information.QuestionRule$From")));
        add(words, Kind.REGIONAL_BANS, "clocksStand", names(FileClock.Clocks.class));
        add(words, Kind.REGIONAL_BANS, "clocksStand", List.of("NONE"));
        add(words, Kind.REGIONAL_BANS, "carriedBy", List.of("UNANIMITY", "TWO_THIRDS", "MAJORITY", "ANY_MEMBER"));
        add(words, Kind.REGIONAL_BANS, "disputeSilence", names(type("dev.assent.region.BanRule$DisputeSilence")));
        add(words, Kind.REGIONAL_BANS, "disputeBody", List.of("NOBODY"));
        add(words, Kind.REGIONAL_BANS, "validFor", List.of("EVER"));
        add(words, Kind.MEMBER_STATES, "memberSilence", names(type("dev.assent.region.MemberRule$Silence")));
        add(words, Kind.LICENSE_TERMS, "document", List.of("LICENSE", "PERMIT_TO_LEND"));
        return words;
    }

    private static void add(List<Word> words, Kind kind, String column, List<String> values) {
        values.forEach(value -> words.add(new Word(kind, column, value)));
    }

    /** The words of rows that applied, each row as "table:id". */
    static Set<Word> metBy(Set<String> applied, ModelSet models) {
        Set<Word> met = new HashSet<>();
        models.resources().keySet().stream().filter(file -> file.endsWith(".dmn")).forEach(file -> met(models.elements(file), applied, met));
        return met;
    }

    private static void met(List<ModelElement> elements, Set<String> applied, Set<Word> met) {
        List<TableCell> cells = TableCell.of(elements).stream().filter(cell -> cell.kind() == TableCell.Kind.OUTPUT).toList();
        String table = "";
        int row = 0;
        for (ModelElement element : elements) {
            if (element.is("decision")) {
                table = element.attribute("id");
                row = 0;
            } else if (element.is("rule")) {
                row++;
                String asked = table;
                int number = row;
                if (applied.contains(asked + ":" + element.attribute("id"))) {
                    said(cells.stream().filter(cell -> cell.table().equals(asked) && cell.row() == number).toList(), met);
                }
            }
        }
    }

    private static void said(List<TableCell> row, Set<Word> met) {
        Kind kind = Kind.of(row.stream().map(TableCell::column).collect(Collectors.toSet()));
        if (kind == null) {
            return;
        }
        row.forEach(cell -> Arrays.stream(cell.text().replace("\"", "").split("[,\\s]+")).filter(word -> !word.isEmpty() && !word.equals("null"))
                .forEach(word -> met.add(new Word(kind, cell.column(), word))));
        Map<String, String> said = row.stream().filter(cell -> !cell.text().isBlank() && !cell.text().strip().equals("null"))
                .collect(Collectors.toMap(TableCell::column, TableCell::text, (one, other) -> one));
        EMPTY.getOrDefault(kind, Map.of()).forEach((column, word) -> {
            if (!said.containsKey(column)) {
                met.add(new Word(kind, column, word));
            }
        });
    }

    private static List<String> anchors(Anchor.From... others) {
        return Arrays.stream(Anchor.From.values()).filter(from -> !List.of(others).contains(from)).map(Enum::name).toList();
    }

    private static List<String> names(Class<?> words) {
        return Stream.of(words.getEnumConstants()).map(word -> ((Enum<?>) word).name()).toList();
    }

    // what is no other package's to use may still be counted here
    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> constants(String type, String name) {
        try {
            Field field = type(type).getDeclaredField(name);
            field.setAccessible(true);
            return (List<String>) field.get(null);
        } catch (ReflectiveOperationException moved) {
            throw new IllegalStateException(moved);
        }
    }
}
