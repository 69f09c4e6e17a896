package dev.assent.tally;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of facts that are counted together.
 *
 * @param name    as the kept months have it; empty: no months are kept of it
 * @param joined  what is joined to the facts; empty: nothing; where it reads the months' files alone if there are any months, {@code {months}} stands
 * @param where   which rows it is of
 * @param by      by what they can be grouped, beside setup, activity and month
 * @param sums    of whole numbers of each row
 * @param spreads of whole numbers of each row, none of them null
 */
public record Tally(String name, Facts facts, String joined, String where, List<Column> by, List<Column> sums, List<Column> spreads) {
    /** In what is joined. */
    public static final String MONTHS = "{months}";
    static final List<String> PLACE = List.of("setup", "activity", "month");

    boolean kept() {
        return !name.isEmpty();
    }

    /** The SQL of something to group by. */
    private String grouped(String name) {
        String alias = facts.alias;
        return switch (name) {
            case "setup", "activity" -> alias + "." + name;
            case "month" -> alias + ".ended_month";
            default -> by.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(name)).sql();
        };
    }

    /** Of the months that the parameter {@code months} names; as below. */
    String ofMonths(List<String> groups, String conditions) {
        return sql(groups, facts.alias + ".ended_month in (:months) and " + conditions)
                .replace(MONTHS, " where file_number in (select file_number from register.figure_file where ended_month in (:months))");
    }

    /** Of all. */
    String ofAll(List<String> groups, String conditions) {
        return sql(groups, conditions).replace(MONTHS, "");
    }

    /** One row a group and combination of what is spread: groups g0 …, spreads d0 …, count n, sums s0 …; the facts are read once, and nothing is sorted. */
    private String sql(List<String> groups, String conditions) {
        List<String> keys = Stream.concat(groups.stream().map(this::grouped), spreads.stream().map(Column::sql)).toList();
        Stream<String> named = IntStream.range(0, keys.size()).mapToObj(i -> keys.get(i) + " as " + (i < groups.size() ? "g" + i : "d" + (i - groups.size())));
        Stream<String> added = IntStream.range(0, sums.size()).mapToObj(i -> "sum(" + sums.get(i).sql() + ") as s" + i);
        return Stream.of(named, Stream.of("count(*) as n"), added).flatMap(each -> each).collect(Collectors.joining(", ", "select ", "")) + " from " + facts.table + " " + facts.alias
                + joined + " where (" + where + ") and " + conditions + (keys.isEmpty() ? "" : " group by " + String.join(", ", keys));
    }
}
