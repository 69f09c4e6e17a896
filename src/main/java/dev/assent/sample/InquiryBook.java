package dev.assent.sample;

import dev.assent.register.Json;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.Map;

/** What a question to the applicant leaves in the register, step by step. */
record InquiryBook(Story story, String agency, Map<String, Object> rule, boolean stops) {

    void register(String text) {
        String person = Staff.officer(story.setup(), agency);
        String id = story.id("question");
        story.row("information_request", "id", id, "file_number", story.number(), "question_number", 1, "agency", agency, "asked_by", person,
                "requested_at", story.now(), "question", text, "needed", null, "rule", Json.write(rule), "put_at", null, "put_by", null, "stopped", stops,
                "stop_counts_until", null, "forfeited_at", null, "warned_at", null, "outcome", null, "ended_at", null, "reasons", null);
        if (stops) {
            story.row("clock_pause", "id", id, "file_number", story.number(), "agency", rule.get("stops").equals("ALL") ? null : agency,
                    "stopped_at", story.now(), "restarted_at", null, "reason", "Question 1 to the applicant", "stopped_by", person, "forfeited", false);
        }
        story.enter("QUESTION_REGISTERED", person, "question", 1, "agency", agency, "clockStopped", stops, "text", text, "needed", null, "basis", rule.get("basis"));
    }

    void put(String text, String person, Instant answerBy, Instant countsUntil) {
        request().putAll(Story.facts("put_at", story.now(), "put_by", person, "stop_counts_until", countsUntil));
        story.row("question", "id", request().get("id"), "file_number", story.number(), "question_number", 1, "text", text, "needed", null,
                "asked_at", story.now(), "answer_by", answerBy, "answered_at", null, "answer", null, "withdrawn_at", null);
        Map<String, Object> facts = Story.facts("question", 1, "agency", agency, "clockStopped", stops, "text", text, "needed", null,
                "answerBy", answerBy.toString(), "stops", rule.get("stops"), "basis", rule.get("basis"));
        if (stops) {
            facts.put("stopCountsIfAnsweredBy", countsUntil.toString());
        }
        story.enter("QUESTION_ASKED", person, facts);
    }

    void warn(Instant answerBy) {
        request().put("warned_at", story.now());
        question().put("answer_by", answerBy);
        story.enter("APPLICANT_WARNED", Register.ENGINE, "question", 1, "answerBy", answerBy.toString());
    }

    void forfeit() {
        request().put("forfeited_at", story.now());
        restart();
        story.rows("clock_pause").forEach(pause -> pause.put("forfeited", true));
        story.enter("STOP_FORFEITED", Register.ENGINE, "question", 1, "agency", agency);
    }

    void answer(String text, boolean forfeited) {
        question().putAll(Map.of("answered_at", story.now(), "answer", text));
        end("ANSWERED");
        story.enter("QUESTION_ANSWERED", Register.APPLICANT, "question", 1, "agency", agency, "answer", text,
                "clock", !stops ? "NOT_STOPPED" : forfeited ? "FORFEITED" : "RESTARTED");
    }

    /** It needs no answer any more, because the file is closed. */
    void close(String outcome) {
        if (!story.rows("information_request").isEmpty() && request().get("outcome") == null) {
            story.rows("question").stream().filter(row -> row.get("question_number") != null).forEach(row -> row.put("withdrawn_at", story.now()));
            end(outcome);
        }
    }

    private void end(String outcome) {
        request().putAll(Map.of("outcome", outcome, "ended_at", story.now()));
        restart();
    }

    private void restart() {
        story.rows("clock_pause").stream().filter(pause -> pause.get("restarted_at") == null).forEach(pause -> pause.put("restarted_at", story.now()));
    }

    private Map<String, Object> request() {
        return story.rows("information_request").get(0);
    }

    private Map<String, Object> question() {
        return story.rows("question").stream().filter(row -> row.get("question_number") != null).findFirst().orElseThrow();
    }
}
