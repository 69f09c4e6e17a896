package dev.assent.portal;

import dev.assent.applicant.ApplicantView;
import dev.assent.applicant.ApplicantViews;
import dev.assent.applicant.Supplies;
import dev.assent.document.Attachments;
import dev.assent.engine.Refusal;
import dev.assent.information.Answers;
import dev.assent.register.Register;
import dev.assent.withdrawal.Withdrawals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Hands on what an applicant sent to the features that take it, as programs do; the same sent twice is taken once, and no fault of his. */
@Component
class Sent {
    private final ApplicantViews views;
    private final Answers answers;
    private final Supplies supplies;
    private final Attachments attachments;
    private final Withdrawals withdrawals;

    Sent(ApplicantViews views, Answers answers, Supplies supplies, Attachments attachments, Withdrawals withdrawals) {
        this.views = views;
        this.answers = answers;
        this.supplies = supplies;
        this.attachments = attachments;
        this.withdrawals = withdrawals;
    }

    /**
     * An answer.
     *
     * @param question null: what was missing
     * @throws Refusal if it is open no more, and another answer than this settled it
     */
    void answer(String number, Integer question, String answer) {
        try {
            if (question == null) {
                supplies.supply(number, answer, Register.APPLICANT);
            } else {
                answers.give(number, question, answer);
            }
        } catch (Refusal refused) {
            // a double click, or the button of an older page
            if (!answered(number, question, answer)) {
                throw refused;
            }
        }
    }

    /** Is this question answered, in these words? */
    private boolean answered(String number, Integer question, String answer) {
        return views.of(number).stream().flatMap(file -> file.questions().stream())
                .anyMatch(asked -> (question == null ? asked.number() == null : question.equals(asked.number())) && asked.answeredAt() != null && answer.equals(asked.answer()));
    }

    /** Would an answer to it be looked at? */
    boolean isOpen(String number, Integer question) {
        ApplicantView file = views.of(number).orElseThrow();
        return file.questions().stream().anyMatch(asked -> (question == null ? asked.number() == null : question.equals(asked.number())) && asked.answeredAt() == null
                && asked.withdrawnAt() == null);
    }

    /**
     * Papers, each as a program would send it. Before one of them that is not taken all others are kept; sent again they are the same papers.
     *
     * @throws dev.assent.document.PaperRefused naming what speaks against the first that is not taken
     */
    void papers(String number, String type, List<MultipartFile> papers) {
        for (MultipartFile paper : papers) {
            // a field of a form that was left empty arrives as a file without name and content
            if (!paper.isEmpty() || !String.valueOf(paper.getOriginalFilename()).isBlank()) {
                try {
                    attachments.add(number, paper.getOriginalFilename(), type, paper.getBytes(), Register.APPLICANT);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
    }

    void withdraw(String number, String reason) {
        withdrawals.withdraw(number, reason);
    }
}
