package dev.assent.handbook;

import dev.assent.handbook.Table.Input;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what a row asks into words; what nobody can put into words stays as it stands. */
final class Conditions {
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("[\\[(\\]]\\s*(-?[\\d.]+?)\\s*\\.\\.\\s*(-?[\\d.]+?)\\s*[\\])\\[]");
    private static final Pattern CONTAINS = Pattern.compile("list contains\\(\\?,\\s*(\"[^\"]*\")\\)");
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private final Words words;
    private final Names names;

    Conditions(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** All that the row asks but of these inputs, joined by "and"; empty: it asks nothing. HTML. */
    String of(Table table, Table.Row row, Set<String> besides) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            Input input = table.inputs().get(i);
            if (!row.tests().get(i).isBlank() && !besides.contains(input.expression())) {
                all.add(said(table, input, row.tests().get(i).strip()));
            }
        }
        return words.and(all);
    }

    private String said(Table table, Input input, String test) {
        String label = "<i>" + words.written(input.label()) + "</i>";
        Matcher not = NOT.matcher(test);
        if (not.matches() && items(not.group(1)).stream().allMatch(Conditions::isValue)) {
            return negative(label, input, items(not.group(1)));
        }
        Matcher contains = CONTAINS.matcher(test);
        List<String> contained = contains.results().map(found -> found.group(1)).toList();
        if (!contained.isEmpty() && test.replaceAll(CONTAINS.pattern(), "").replaceAll("\\bor\\b", "").isBlank()) {
            return words.say("{0} contains {1}", label, words.or(contained.stream().map(value -> value(input, value)).toList()));
        }
        return positive(table, input, label, items(test)).orElseGet(() -> words.say("{0}: {1}", label, Words.code(test)));
    }

    private String negative(String label, Input input, List<String> items) {
        if (items.stream().allMatch(Conditions::isNothing)) {
            return words.say("{0} is given", label);
        }
        return words.say(items.size() == 1 ? "{0} is not {1}" : "{0} is none of {1}", label, words.or(items.stream().map(item -> value(input, item)).toList()));
    }

    private Optional<String> positive(Table table, Input input, String label, List<String> items) {
        if (items.stream().allMatch(Conditions::isNothing)) {
            return Optional.of(words.say("{0} is not given", label));
        }
        if (items.size() == 1 && items.get(0).matches("true|false")) {
            return Optional.of(words.say("{0}: {1}", label, words.say(items.get(0).equals("true") ? "Yes" : "No")));
        }
        if (items.stream().allMatch(Conditions::isValue)) {
            return Optional.of(words.say("{0} is {1}", label, words.or(items.stream().map(item -> value(input, item)).toList())));
        }
        return items.size() == 1 ? measured(table, label, items.get(0)) : Optional.empty();
    }

    private Optional<String> measured(Table table, String label, String item) {
        Matcher range = RANGE.matcher(item);
        if (range.matches()) {
            return Optional.of(words.say("{0} is from {1} to {2}", label, number(range.group(1)), number(range.group(2))));
        }
        Matcher compared = COMPARED.matcher(item);
        Optional<String> than = compared.matches() ? amount(table, compared.group(2).strip()) : amount(table, item);
        String pattern = !compared.matches() ? "{0} is {1}" : switch (compared.group(1)) {
            case ">=" -> "{0} is at least {1}";
            case "<=" -> "{0} is at most {1}";
            case ">" -> "{0} is more than {1}";
            default -> "{0} is less than {1}";
        };
        return than.map(value -> words.say(pattern, label, value));
    }

    /** A number, or another input of the same table by its label. */
    private Optional<String> amount(Table table, String item) {
        return item.matches("-?\\d+(\\.\\d+)?") ? Optional.of(number(item))
                : table.inputs().stream().filter(input -> input.expression().equals(item)).map(input -> "<i>" + words.written(input.label()) + "</i>").findFirst();
    }

    private static String number(String digits) {
        return Words.number(new BigDecimal(digits));
    }

    private String value(Input input, String item) {
        if (isNothing(item)) {
            return words.say("nothing");
        }
        return item.startsWith("\"") ? names.word(item.substring(1, item.length() - 1), input.expression()) : item.matches("true|false")
                ? words.say(item.equals("true") ? "Yes" : "No") : number(item);
    }

    private static boolean isNothing(String item) {
        return item.equals("null") || item.equals("\"\"");
    }

    private static boolean isValue(String item) {
        return item.matches("\"[^\"]*\"|-?\\d+(\\.\\d+)?|null|true|false");
    }

    /** Split at the commas that stand in no text and in no brackets. */
    static List<String> items(String tests) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        boolean text = false;
        StringBuilder item = new StringBuilder();
        for (char sign : tests.toCharArray()) {
            text ^= sign == '"';
            depth += text ? 0 : sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            if (sign == ',' && !text && depth == 0) {
                items.add(item.toString().strip());
                item.setLength(0);
            } else {
                item.append(sign);
            }
        }
        items.add(item.toString().strip());
        return items;
    }
}
