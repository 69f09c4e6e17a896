package dev.assent.applicant;

import dev.assent.file.FileEnding;
import dev.assent.file.FileStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an applicant may know; what is internal is not even selected. */
@Component
public class ApplicantViews {
    /** The standings that are told outside as they are. */
    public static final Set<String> TOLD = Set.of("RECEIVED", "INCOMPLETE", "RETURNED", "EXEMPT", "CONCLUDED", FileEnding.WITHDRAWN, FileEnding.LAPSED,
            FileEnding.SUPERSEDED);
    private final FileStore files;
    private final Questions questions;
    private final ApplicantDecisions decisions;

    ApplicantViews(FileStore files, Questions questions, ApplicantDecisions decisions) {
        this.files = files;
        this.questions = questions;
        this.decisions = decisions;
    }

    /** The file as its applicant may see it: read as of one moment, and over one connection. */
    @Transactional(readOnly = true)
    public Optional<ApplicantView> of(String number) {
        return files.find(number).filter(file -> !file.investigation()).map(file -> new ApplicantView(number, FileStore.content(file).reference(),
                standing(file.standing(), file.closedAt() != null), file.receivedAt(),
                file.completeAt(), file.outerLimit(), file.supersedes(), files.successor(number).orElse(null), asked(number), decisions.of(file),
                decisions.apart(number)));
    }

    /** The standing as it is told outside: where inside the office a file lies is nobody's business. */
    public static String standing(String inside, boolean closed) {
        return TOLD.contains(inside) ? inside : closed ? "DECIDED" : "UNDER_ASSESSMENT";
    }

    private List<ApplicantView.Question> asked(String number) {
        return questions.of(number).stream()
                .map(q -> new ApplicantView.Question(q.number(), q.text(), q.needed(), q.askedAt(), q.answerBy(), q.answeredAt(), q.answer(),
                        q.withdrawnAt())).toList();
    }
}
