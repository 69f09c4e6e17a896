package dev.assent.intake;

import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.form.StartFormLabels;
import dev.assent.file.Fault;
import dev.assent.file.FileRefused;
import dev.assent.file.NotJson;
import dev.assent.setup.UnknownSetup;
import dev.assent.text.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Faults of an application in the reader's words: with the fields of the application, or with the labels of the form it was typed into. */
@Component
class FaultTexts {
    private final Texts texts;
    private final StartFormLabels labels;

    FaultTexts(Texts texts, StartFormLabels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    String say(Fault fault) {
        return texts.say(fault.pattern(), fault.args().toArray());
    }

    /** A refused application is told by its fields, for those who wrote them. */
    <T> T inWords(Supplier<T> step) {
        return told(step, fault -> new SubmissionRefused.Fault(fault.field(), fault.field() + ": " + say(fault)));
    }

    /** A refused application is told as it stands on the form with which the process was started. */
    <T> T inWords(DelegateExecution execution, Supplier<T> step) {
        return told(step, fault -> new SubmissionRefused.Fault(FormPlace.question(fault.field()), place(FormPlace.of(fault.field(), labels.of(execution)), say(fault))));
    }

    private String place(FormPlace place, String sentence) {
        String label = texts.say(place.label());
        return switch (place.list()) {
            case "lines" -> texts.say("Line {0}, {1}: {2}", place.row(), label, sentence);
            case "intermediaries" -> texts.say("Intermediary {0}, {1}: {2}", place.row(), label, sentence);
            case "documents" -> texts.say("Document {0}, {1}: {2}", place.row(), label, sentence);
            default -> texts.say("{0}: {1}", label, sentence);
        };
    }

    private <T> T told(Supplier<T> step, Function<Fault, SubmissionRefused.Fault> words) {
        try {
            return step.get();
        } catch (FileRefused refused) {
            List<SubmissionRefused.Fault> faults = refused.faults().stream().map(words).distinct().toList();
            throw new Refusal(faults.stream().map(SubmissionRefused.Fault::sentence).distinct().collect(Collectors.joining("\n")), faults);
        } catch (NotJson broken) {
            throw new Refusal(texts.say(broken.getMessage(), broken.line(), broken.column()));
        } catch (TooLarge large) {
            throw new Refusal(texts.say(TooLarge.SENTENCE, TooLarge.MEGABYTES));
        } catch (UnknownSetup unknown) {
            throw new Refusal(texts.say("Unknown setup; installed here: {0}.", String.join(", ", unknown.known())));
        } catch (ReferenceTaken taken) {
            throw new Refusal(texts.say("This applicant has used the reference for another application: {0}.", taken.getMessage()));
        }
    }
}
