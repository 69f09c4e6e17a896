package dev.assent.information;

import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list {@code openQuestions} of forms: the questions to the applicant that are not settled, by number. */
@Component
class QuestionChoices implements ChoiceLists {
    private static final int SHOWN = 80;

    private final Requests requests;

    QuestionChoices(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        return !name.equals("openQuestions") || place.fileNumber() == null ? Optional.empty()
                : Optional.of(requests.open(place.fileNumber()).stream().map(QuestionChoices::choice).toList());
    }

    private static Choice choice(Request request) {
        String question = request.question().replaceAll("\\s+", " ");
        return new Choice(String.valueOf(request.number()),
                request.number() + ": " + (question.length() > SHOWN ? question.substring(0, SHOWN) + "…" : question));
    }
}
