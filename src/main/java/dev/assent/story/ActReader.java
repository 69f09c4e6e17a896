package dev.assent.story;

import dev.assent.story.Act.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads what people do. */
final class ActReader {
    static final Set<String> WORDS = Set.of("by", "task", "action", "answers", "which", "refused", "silent", "supplies", "answersQuestion", "answer", "withdraws");
    static final String APPLICANT = "applicant";

    private final Terms terms;
    private final Set<String> who;
    private final StoryAnswers usual;

    ActReader(Terms terms, Set<String> who, StoryAnswers usual) {
        this.terms = terms;
        this.who = who;
        this.usual = usual;
    }

    Act read(Part part) {
        Map<String, Part> said = part.entries(WORDS);
        String by = by(part, said.get("by"));
        Map<String, Object> which = said.containsKey("which") ? map(said.get("which")) : Map.of();
        String refused = said.containsKey("refused") ? said.get("refused").text() : null;
        Map<String, Object> answers = new LinkedHashMap<>();
        Kind kind = Kind.COMPLETES;
        String what = "";
        if (by.equals(APPLICANT) && !said.containsKey("action")) {
            kind = said.containsKey("supplies") ? Kind.SUPPLIES : said.containsKey("withdraws") ? Kind.WITHDRAWS : Kind.ANSWERS;
            what = applicant(part, said, kind);
            if (kind == Kind.ANSWERS && said.containsKey("answersQuestion")) {
                said.get("answersQuestion").number().ifPresent(number -> answers.put("question", number));
            }
        } else if (said.containsKey("action")) {
            kind = Kind.BEGINS;
            what = action(said.get("action"));
            answers(said, terms.questionsOfAction(what), answers);
        } else {
            kind = said.containsKey("silent") ? Kind.SILENT : Kind.COMPLETES;
            what = task(part, said.get(kind == Kind.SILENT ? "silent" : "task"));
            answers(said, terms.questionsOfTask(what), answers);
        }
        return new Act(part.line(), kind, by, what, answers, which, refused);
    }

    private String by(Part part, Part by) {
        if (by == null) {
            part.fault("Say who does it: by.");
            return "";
        }
        if (!by.text().equals(APPLICANT) && !who.contains(by.text())) {
            by.fault("\"{0}\" is no agency, group or person here; there are: {1}.", by.text(), String.join(", ", who));
        }
        return by.text();
    }

    private static String applicant(Part part, Map<String, Part> said, Kind kind) {
        Part words = said.get(switch (kind) {
            case SUPPLIES -> "supplies";
            case WITHDRAWS -> "withdraws";
            default -> "answer";
        });
        if (words == null || kind == Kind.ANSWERS && !said.containsKey("answersQuestion")) {
            part.fault("The applicant supplies, withdraws, begins an action, or answersQuestion with an answer; say which.");
            return "";
        }
        return words.text();
    }

    private String action(Part action) {
        return terms.action(action.text()).orElseGet(() -> {
            action.fault("\"{0}\" is no action on a file; there are: {1}.", action.text(), String.join(", ", terms.actions()));
            return "";
        });
    }

    private String task(Part part, Part task) {
        if (task == null) {
            part.fault("Say what is done: task, action or silent.");
            return "";
        }
        return terms.task(task.text()).orElseGet(() -> {
            task.fault("No model has a task called \"{0}\"; there are: {1}.", task.text(), String.join(", ", terms.tasks()));
            return "";
        });
    }

    private void answers(Map<String, Part> said, Map<String, FormTerms.Question> questions, Map<String, Object> answers) {
        if (said.containsKey("answers")) {
            answers.putAll(usual.read(said.get("answers"), questions));
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Part part) {
        if (!part.isMap()) {
            part.entries(Set.of("name"));
            return Map.of();
        }
        return (Map<String, Object>) part.value();
    }
}
