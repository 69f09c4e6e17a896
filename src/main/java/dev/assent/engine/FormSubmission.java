package dev.assent.engine;

import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.form.FormProblem;
import dev.assent.form.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns what is wrong with a submission into one message that the person can act on. */
final class FormSubmission {
    /** The engine's column for a text variable; longer text fits only into rows and groups. */
    private static final int LONGEST_VARIABLE = 4000;
    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");
    private final Say say;
    private final DateRules dates;

    FormSubmission(Say say, DateRules dates) {
        this.say = say;
        this.dates = dates;
    }

    void check(FormSchema form, Map<String, Object> submitted, Map<String, Object> variables) {
        String setup = Stream.of(variables, submitted).map(known -> known.get("setup")).filter(String.class::isInstance).map(String.class::cast)
                .findFirst().orElse(null);
        List<FormProblem> problems = new ArrayList<>(form.check(submitted, variables, question -> dates.range(question, setup)));
        submitted.forEach((name, value) -> {
            if (problems.stream().noneMatch(problem -> problem.field().equals(name))
                    && value instanceof String text && text.length() > LONGEST_VARIABLE) {
                String label = form.label(name);
                problems.add(new FormProblem(name, label, "{0} must have at most {1} characters.",
                        new Object[] {label, String.valueOf(LONGEST_VARIABLE)}));
            }
        });
        refuse(problems.stream().map(problem -> new Fault(problem.field(), sentence(problem))).toList());
    }

    void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new SubmissionRefused(faults);
        }
    }

    private String sentence(FormProblem problem) {
        Object[] args = problem.args().clone();
        args[0] = label(problem);
        return say.say(problem.messagePattern(), args);
    }

    private String label(FormProblem problem) {
        String label = say.say(problem.label());
        Matcher row = ROW.matcher(problem.field());
        return row.find() ? say.say("{0} (row {1})", label, Integer.parseInt(row.group(1)) + 1) : label;
    }
}
