package dev.assent.dossier;

import dev.assent.consultation.OpinionsOnFile;
import dev.assent.consultation.SealedVotes;
import dev.assent.document.Attachments;
import dev.assent.file.FileStore;
import dev.assent.information.QuestionsOnFile;
import dev.assent.inquiry.InquiriesOnFile;
import dev.assent.register.Access;
import dev.assent.register.Entry;
import dev.assent.register.Json;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import dev.assent.verification.VerificationsOnFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a dossier together for one reader, by need to know. */
@Component
class Dossiers {
    private final FileStore files;
    private final Access access;
    private final Attachments attachments;
    private final VerificationsOnFile verifications;
    private final OpinionsOnFile opinions;
    private final SealedVotes sealed;
    private final QuestionsOnFile questions;
    private final InquiriesOnFile inquiries;
    private final Register register;
    private final NationalSetups setups;
    private final Texts texts;
    private final Waiting waiting;

    Dossiers(FileStore files, Access access, Attachments attachments, VerificationsOnFile verifications, OpinionsOnFile opinions, SealedVotes sealed,
            QuestionsOnFile questions, InquiriesOnFile inquiries, Register register, NationalSetups setups, Texts texts, Waiting waiting) {
        this.files = files;
        this.access = access;
        this.attachments = attachments;
        this.verifications = verifications;
        this.opinions = opinions;
        this.sealed = sealed;
        this.questions = questions;
        this.inquiries = inquiries;
        this.register = register;
        this.setups = setups;
        this.texts = texts;
        this.waiting = waiting;
    }

    /** The dossier; empty when the reader may not know the file. */
    Optional<Dossier> of(String number, Reader reader) {
        return access.sight(reader, number).flatMap(sight -> files.find(number).map(file -> build(file, reader, sight)));
    }

    private Dossier build(FileStore.Stored file, Reader reader, Access.Sight sight) {
        boolean whole = sight == Access.Sight.WHOLE;
        List<Map<String, Object>> said = sight == Access.Sight.APPLICATION ? null : said(file, reader).stream()
                .filter(row -> whole || Access.of(reader, (String) row.get("agency"))).toList();
        List<Map<String, Object>> verified = sight == Access.Sight.APPLICATION ? null : verifications.rows(file.number(), file.setup()).stream()
                .filter(row -> whole || VerificationsOnFile.asked(row).anyMatch(agency -> Access.of(reader, agency))).toList();
        Set<String> hidden = sealed.consultations(file.number());
        return new Dossier(file.number(), file.setup(), file.activity(), whole ? file.standing() : null, file.destination(), file.receivedAt(),
                file.completeAt(), file.outerLimit(), file.supersedes(), files.successor(file.number()).orElse(null),
                waiting.of(file.number(), setups.of(file.setup()), reader, whole), attachments.of(file.number()), verified, said,
                whole ? opinions.balance(file.number(), OpinionsOnFile.ALL_TRACKS) : null, questions(file, reader, sight),
                whole ? inquiries.rows(file.number()) : null,
                whole ? register.entries(file.number()).stream().map(entry -> event(entry, hidden)).toList() : null);
    }

    private List<Map<String, Object>> said(FileStore.Stored file, Reader reader) {
        NationalSetup setup = setups.of(file.setup());
        return Stream.concat(opinions.rows(file.number(), OpinionsOnFile.ALL_TRACKS, setup).stream(),
                sealed.rows(file.number(), setup, agency -> Access.of(reader, agency)).stream()).toList();
    }

    private List<Map<String, Object>> questions(FileStore.Stored file, Reader reader, Access.Sight sight) {
        List<Map<String, Object>> rows = questions.rows(file.number(), setups.of(file.setup()));
        return switch (sight) {
            case WHOLE -> rows;
            case OWN -> rows.stream().filter(row -> Access.of(reader, (String) row.get("agency"))).toList();
            case APPLICATION -> QuestionsOnFile.forIntake(rows);
        };
    }

    private Map<String, Object> event(Entry entry, Set<String> hidden) {
        Map<String, Object> facts = Json.readMap(entry.facts());
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("at", entry.at());
        event.put("kind", entry.kind());
        // only its name tells one action from another
        event.put("text", entry.kind().equals("ACTION_BEGUN") ? texts.say("Action begun: {0}", texts.say(String.valueOf(facts.get("action"))))
                : texts.say(words(entry.kind())));
        event.put("actor", entry.actor());
        event.put("facts", SealedVotes.visible(facts, hidden));
        return event;
    }

    // OPINION_GIVEN -> "Opinion given", a key of the dictionary
    static String words(String kind) {
        String words = kind.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
