package dev.assent.portal;

import dev.assent.applicant.ApplicantView;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions to the applicant: those he has to answer, each with its form, and those that are settled. */
final class QuestionRows {
    /** The form by which he supplies what was missing; those of questions add their number. */
    static final String ITEMS = "items";

    private QuestionRows() {
    }

    static String form(Integer question) {
        return question == null ? ITEMS : "question-" + question;
    }

    static boolean isOpen(ApplicantView.Question question, ApplicantView file, boolean closed) {
        return !closed && question.answeredAt() == null && question.withdrawnAt() == null && (question.number() != null || file.standing().equals(ToldStanding.INCOMPLETE.name()));
    }

    static List<Map<String, Object>> open(ApplicantView file, boolean closed, Attempt attempt, Telling telling, Instant now) {
        return file.questions().stream().filter(question -> isOpen(question, file, closed)).map(question -> {
            Map<String, Object> row = row(question, telling);
            String form = form(question.number());
            row.put("form", form);
            row.put("question", question.number());
            row.put("until", telling.at(question.answerBy()));
            row.put("late", question.answerBy() != null && now.isAfter(question.answerBy()));
            row.put("written", attempt.isOf(form) ? attempt.written("answer") : "");
            row.put("refused", attempt.isOf(form) ? attempt.why() : "");
            return row;
        }).toList();
    }

    static List<Map<String, Object>> settled(ApplicantView file, boolean closed, Telling telling) {
        return file.questions().stream().filter(question -> !isOpen(question, file, closed)).map(question -> {
            Map<String, Object> row = row(question, telling);
            row.put("answer", question.answer());
            row.put("answeredAt", telling.at(question.answeredAt()));
            row.put("unanswered", question.answeredAt() == null);
            return row;
        }).toList();
    }

    private static Map<String, Object> row(ApplicantView.Question question, Telling telling) {
        Map<String, Object> row = new HashMap<>();
        row.put("heading", question.number() == null ? telling.say("What is missing") : telling.say("Question {0}", question.number()));
        row.put("text", question.text());
        row.put("needed", question.needed());
        row.put("askedAt", telling.at(question.askedAt()));
        return row;
    }
}
