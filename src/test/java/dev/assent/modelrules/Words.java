package dev.assent.modelrules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words a model may and may not use; extend a list here when the domain needs a word. */
final class Words {
    /** Words that speak of machines instead of the domain. */
    static final Set<String> TECHNICAL = Set.of("call", "service", "invoke", "execute", "script", "variable", "database",
            "api", "rest", "json", "sql", "delegate", "bean", "engine", "job", "token", "flag", "handle", "manage",
            "process", "data", "callback", "webhook", "queue", "timer");
    /** Words that hide what a process is about. */
    static final Set<String> BROAD = Set.of("handle", "handling", "manage", "management", "managing", "process",
            "processing");
    /** Ends that cover every outcome and name none. */
    static final Set<String> EMPTY_OUTCOMES = Set.of("end", "ended", "done", "processed", "finished", "completed");
    static final Set<String> VARIABLES_WITHOUT_MEANING = Set.of("flag", "result", "data", "temp", "tmp", "obj");
    /** Words of the domain that only sound technical: a member calls a case in. */
    private static final Pattern DOMAIN = Pattern.compile("(?i)\\bcall(-| case )in\\b");
    private static final Set<String> IRREGULAR = Set.of("given", "sent", "met", "held", "put", "known", "taken", "made",
            "withdrawn", "written", "paid", "left", "found", "lost", "begun", "drawn", "drafted", "set", "brought",
            "told", "cast", "heard", "kept", "shown", "understood", "upheld", "overthrown", "undertaken", "run", "forgiven");
    /** States that are not participles but tell the state of the world as well. */
    private static final Set<String> STATES = Set.of("near", "due", "over", "open", "clear", "acceptable", "authentic",
            "unanimous", "complete", "ready", "in");

    private Words() {
    }

    static List<String> of(String name) {
        return name == null || name.isBlank() ? List.of() : Arrays.asList(name.strip().split("[\\s,;:/()-]+"));
    }

    static boolean isPastTense(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("ed") || IRREGULAR.contains(lower);
    }

    static boolean tellsAState(String word) {
        return isPastTense(word) || STATES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isOneOf(Set<String> set, String word) {
        return set.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The problem with a name's case and vocabulary, or null. */
    static String problem(String name, Set<String> banned) {
        List<String> words = of(name);
        if (words.isEmpty()) {
            return "has no name";
        }
        if (!Character.isUpperCase(name.charAt(0))) {
            return "\"" + name + "\" does not start with a capital letter";
        }
        List<String> rest = words.stream().skip(1).filter(word -> word.length() > 3).toList();
        if (words.size() > 2 && rest.size() > 1 && rest.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)))) {
            return "\"" + name + "\" is not in sentence case";
        }
        return of(DOMAIN.matcher(name).replaceAll("")).stream().filter(word -> isOneOf(banned, word)).findFirst()
                .map(word -> "\"" + name + "\" uses the word " + word).orElse(null);
    }

    /** The last word of a Pascal name: OpinionGiven ends with Given. */
    static String lastOfPascal(String name) {
        return name.replaceAll("^.*(?=[A-Z])", "");
    }
}
