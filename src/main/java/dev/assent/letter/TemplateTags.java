package dev.assent.letter;

import dev.assent.engine.model.ModelProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the fields of a template by name. */
final class TemplateTags {
    private static final Pattern TAG = Pattern.compile("\\{\\{(\\{?)(.*?)\\}\\}", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("([#^/]?)\\s*([A-Za-z][A-Za-z0-9]*)");

    private final Template template;
    private final List<ModelProblem> problems = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    private TemplateTags(Template template) {
        this.template = template;
    }

    static List<ModelProblem> problems(Template template) {
        TemplateTags tags = new TemplateTags(template);
        Matcher tag = TAG.matcher(template.text());
        while (tag.find()) {
            tags.judge(tag.group(1), tag.group(2).strip(), tags.line(tag.start()));
        }
        return tags.problems;
    }

    private void judge(String brace, String said, int line) {
        if (said.startsWith("!")) {
            return;
        }
        Matcher named = NAMED.matcher(said);
        if (!brace.isEmpty() || !named.matches()) {
            // unescaped text, a file that is included, other delimiters: what a letter says would be no field any more
            problems.add(TemplateFault.NO_SUCH_TAG.at(template.file(), line, "{{" + brace + said + "}}"));
            return;
        }
        name(named.group(1), named.group(2), line);
    }

    private void name(String sign, String name, int line) {
        boolean list = LetterFields.LISTS.containsKey(name);
        String around = open.stream().filter(LetterFields.LISTS::containsKey).findFirst().orElse("");
        if (sign.equals("/")) {
            // whether it closes what is open the library says
            open.poll();
        } else if (list && !sign.isEmpty() && !around.isEmpty()) {
            problems.add(TemplateFault.NO_LIST_HERE.at(template.file(), line, name));
        } else if (!(list && !sign.isEmpty()) && !LetterFields.within(around).contains(name)) {
            problems.add(TemplateFault.NO_FIELD.at(template.file(), line, name, String.join(", ", LetterFields.within(around))));
        }
        if (sign.equals("#") || sign.equals("^")) {
            open.push(sign.equals("#") ? name : "");
        }
    }

    private int line(int at) {
        return 1 + (int) template.text().substring(0, at).chars().filter(sign -> sign == '\n').count();
    }
}
