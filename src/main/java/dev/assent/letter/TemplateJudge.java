package dev.assent.letter;

import com.samskivert.mustache.MustacheException;
import dev.assent.engine.model.ModelProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xml.sax.SAXException;

/** Everything that is wrong with templates; knows no application. */
final class TemplateJudge {
    private static final List<String> LANGUAGES = List.of("en", "ar");

    private TemplateJudge() {
    }

    static List<ModelProblem> problems(List<Template> templates) {
        List<ModelProblem> problems = new ArrayList<>();
        Set<String> there = templates.stream().map(template -> template.name() + "." + template.language()).collect(Collectors.toSet());
        for (Template template : templates) {
            problems.addAll(problems(template));
            LANGUAGES.stream().map(language -> template.name() + "." + language).filter(other -> !there.contains(other))
                    .forEach(other -> problems.add(TemplateFault.NO_OTHER_LANGUAGE.at(template.file(), 0, other + ".html")));
        }
        return problems;
    }

    static List<ModelProblem> problems(Template template) {
        List<ModelProblem> problems = new ArrayList<>(TemplateTags.problems(template));
        problems.addAll(TemplateMarkup.problems(template));
        if (!template.text().contains(TemplateFill.HEAD_ENDS)) {
            problems.add(TemplateFault.NO_HEAD.at(template.file(), 0));
        }
        return problems.isEmpty() ? filled(template) : problems;
    }

    private static List<ModelProblem> filled(Template template) {
        List<ModelProblem> problems = new ArrayList<>();
        broken(template, Map.of(), "empty", "فارغة", problems);
        broken(template, sample(), "filled", "مملوءة", problems);
        return problems;
    }

    private static void broken(Template template, Map<String, Object> fields, String how, String arabic, List<ModelProblem> problems) {
        try {
            Markup.read(TemplateFill.fill(template, fields));
        } catch (MustacheException notClosed) {
            if (problems.isEmpty()) {
                problems.add(TemplateFault.NOT_CLOSED.at(template.file(), 0, notClosed.getMessage()));
            }
        } catch (SAXException broken) {
            ModelProblem english = TemplateFault.BROKEN_WHEN_FILLED.at(template.file(), 0, how, broken.getMessage());
            problems.add(new ModelProblem(english.file(), null, 0, english.reason(),
                    TemplateFault.BROKEN_WHEN_FILLED.at(template.file(), 0, arabic, broken.getMessage()).arabic()));
        }
    }

    /** Every field with something in it that would harm a letter if it were markup. */
    static Map<String, Object> sample() {
        Map<String, Object> all = new LinkedHashMap<>();
        LetterFields.TEXTS.forEach(name -> all.put(name, "<" + name + " & \"more\">"));
        LetterFields.LISTS.forEach((list, columns) -> all.put(list, List.of(columns.stream().collect(Collectors.toMap(name -> name, name -> "<" + name + ">")))));
        return all;
    }
}
