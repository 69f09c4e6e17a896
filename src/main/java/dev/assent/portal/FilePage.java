package dev.assent.portal;

import dev.assent.action.Actions;
import dev.assent.applicant.ApplicantView;
import dev.assent.applicant.ApplicantViews;
import dev.assent.document.Attachments;
import dev.assent.file.FileStore;
import dev.assent.file.LicenseFile;
import dev.assent.letter.LetterStore;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** All that the page of a file says: what programs are told with the token, in words, and what can be done now. */
@Component
class FilePage {
    /** As whom the applicant begins actions. */
    static final Reader APPLICANT = new Reader(Register.APPLICANT, Set.of("applicant"));

    private final ApplicantViews views;
    private final FileStore files;
    private final NationalSetups setups;
    private final DecisionRows decisions;
    private final LetterStore letters;
    private final Attachments papers;
    private final Actions actions;
    private final Register register;
    private final Texts texts;
    private final DataSize most;

    FilePage(ApplicantViews views, FileStore files, NationalSetups setups, DecisionRows decisions, LetterStore letters, Attachments papers, Actions actions, Register register,
            Texts texts, @Value("${assent.attachments.most:20MB}") DataSize most) {
        this.most = most;
        this.views = views;
        this.files = files;
        this.setups = setups;
        this.decisions = decisions;
        this.letters = letters;
        this.papers = papers;
        this.actions = actions;
        this.register = register;
        this.texts = texts;
    }

    /** @return empty if there is no such file, or none with an applicant */
    Optional<Map<String, Object>> fields(String number, Locale language, Attempt attempt) {
        return views.of(number).map(view -> fields(view, files.find(number).orElseThrow(), language, attempt));
    }

    private Map<String, Object> fields(ApplicantView view, FileStore.Stored file, Locale language, Attempt attempt) {
        boolean closed = file.closedAt() != null;
        LicenseFile application = FileStore.content(file);
        Telling telling = new Telling(texts, language, setups.of(file.setup()).workingDays().zone());
        Map<String, Object> fields = new HashMap<>();
        fields.put("number", view.number());
        fields.put("titled", view.number());
        fields.put("form", "papers");
        fields.put("standing", view.standing());
        ToldStanding.of(view.standing()).ifPresent(told -> fields.putAll(told.said(telling)));
        fields.put("facts", facts(view, closed, telling));
        List<Map<String, Object>> open = QuestionRows.open(view, closed, attempt, telling, register.now());
        fields.put("questions", open);
        List<Map<String, Object>> settled = QuestionRows.settled(view, closed, telling);
        if (open.isEmpty() && view.standing().equals(ToldStanding.INCOMPLETE.name())) {
            fields.put("sentence", telling.say("What you supplied has arrived. It is being checked whether your application is complete now."));
        }
        fields.put("settled", settled);
        fields.put("hasSettled", !settled.isEmpty());
        fields.put("decisions", decisions.of(view, application, telling));
        fields.put("letters", letters.issued(view.number()).stream().map(letter -> Map.of("id", letter.id(), "at", telling.at(letter.issuedAt()),
                "name", telling.say(Telling.spelled(letter.letter().startsWith(file.setup()) ? letter.letter().substring(file.setup().length()) : letter.letter())))).toList());
        // what the office added is not his
        fields.put("papers", papers.of(view.number()).stream().filter(paper -> Register.APPLICANT.equals(paper.addedBy()))
                .map(paper -> Map.of("name", paper.name(), "type", PaperTypes.said(paper.type(), telling), "at", telling.at(paper.at()))).toList());
        fields.put("uploadHint", telling.say("PDF, pictures, Word or Excel, at most {0} MB each.", most.toMegabytes()));
        fields.put("types", PaperTypes.choices(telling));
        List<Map<String, String>> offers = actions.offered(view.number(), APPLICANT).stream().map(offer -> Map.of("process", offer.process(), "name", offer.name())).toList();
        fields.put("offers", offers);
        fields.put("hasOffers", !offers.isEmpty());
        // proof of delivery comes after the decision
        boolean papersTaken = !closed || view.standing().equals(ToldStanding.DECIDED.name());
        fields.put("open", papersTaken);
        fields.put("withdrawable", !closed && view.decision() == null);
        fields.put("reason", attempt.isOf("withdrawal") ? attempt.written("reason") : "");
        fields.put("withdrawalRefused", attempt.isOf("withdrawal") ? attempt.why() : "");
        fields.put("papersRefused", attempt.isOf("papers") && papersTaken ? attempt.why() : "");
        boolean shown = !closed && view.decision() == null && attempt.isOf("withdrawal") || papersTaken && attempt.isOf("papers") || open.stream().anyMatch(question -> attempt.isOf((String) question.get("form")));
        // the form is not there any more, and what he wrote in it is
        fields.put("refused", shown ? "" : attempt.why());
        fields.put("kept", shown ? "" : String.join("\n", attempt.written().values()));
        return fields;
    }

    private static List<Map<String, Object>> facts(ApplicantView view, boolean closed, Telling telling) {
        List<Map<String, Object>> facts = new ArrayList<>();
        fact(facts, telling.say("Your reference"), view.reference());
        fact(facts, telling.say("Received"), telling.at(view.receivedAt()));
        fact(facts, telling.say("Complete since"), telling.at(view.completeAt()));
        fact(facts, telling.say(closed ? "Time limit of the file" : "Decided at the latest by"), telling.at(view.outerLimit()));
        fact(facts, telling.say("Takes the place of"), view.supersedes());
        fact(facts, telling.say("Replaced by"), view.supersededBy());
        return facts;
    }

    private static void fact(List<Map<String, Object>> facts, String name, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(Map.of("name", name, "value", value));
        }
    }
}
