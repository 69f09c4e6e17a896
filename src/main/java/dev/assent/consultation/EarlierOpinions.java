package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.file.FileStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/**
 * Offers an agency what it said before, on the file whose place this one takes or in an earlier pass of the same file. It
 * stands in the form and counts only when the agency submits it.
 */
@Component
class EarlierOpinions {
    private final OpinionStore opinions;
    private final FileStore files;

    EarlierOpinions(OpinionStore opinions, FileStore files) {
        this.opinions = opinions;
        this.files = files;
    }

    /** Fills in the form of an agency that is being asked, where there is something to offer; a vote is never given in advance. */
    void offer(VariableScope consultation, Consultee consultee) {
        if (!consultee.votes()) {
            find(TimedConsultation.FILE_NUMBER.of(consultation), consultee.agency()).ifPresent(earlier -> fill(consultation, earlier));
        }
    }

    private Optional<OpinionStore.Earlier> find(String number, String agency) {
        Optional<OpinionStore.Earlier> found = opinions.earlier(number, agency, true);
        Optional<String> before = supersededBy(number);
        while (found.isEmpty() && before.isPresent()) {
            found = opinions.earlier(before.get(), agency, false);
            before = supersededBy(before.get());
        }
        return found;
    }

    private Optional<String> supersededBy(String number) {
        return files.find(number).map(FileStore.Stored::supersedes);
    }

    private static void fill(VariableScope consultation, OpinionStore.Earlier earlier) {
        Opinion opinion = earlier.opinion();
        Map<String, Object> note = new LinkedHashMap<>(Map.of("file", earlier.fileNumber(), "at", opinion.givenAt().toString()));
        TimedConsultation.EARLIER_OPINION.set(consultation, note);
        TimedConsultation.OPINION.set(consultation, opinion.kind().name());
        TimedConsultation.CONDITIONS.set(consultation, opinion.conditions());
        TimedConsultation.REASONS.set(consultation, opinion.reasons());
        TimedConsultation.LEGAL_BASIS.set(consultation, opinion.legalBasis());
        TimedConsultation.OPINION_SCOPE.set(consultation, opinion.lines().isEmpty() ? "WHOLE" : "PER_LINE");
        TimedConsultation.LINE_OPINIONS.set(consultation,
                LineOpinions.again(TimedConsultation.LINE_OPINIONS.find(consultation).orElse(List.of()), opinion.lines()));
    }
}
