package dev.assent.engine.submission;

import dev.assent.engine.Say;
import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.engine.form.DateRules;
import dev.assent.form.FormProblem;
import dev.assent.form.FormSchema;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns what is wrong with a submission into one message that the person can act on. */
final class FormSubmission {
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
        List<FormProblem> problems = form.check(submitted, variables, question -> dates.range(question, setup));
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
