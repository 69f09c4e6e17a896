package dev.assent.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One document of a file, put to one agency.
 *
 * @param document  its place among the documents of the file, from 1
 * @param row       the row of the table by which it was asked
 * @param inGrace   the time limit has passed without an answer, and the grace runs
 * @param answer    null while it is open
 * @param deemed    silence, not a person, said so
 * @param late      said after silence had been recorded
 * @param findings  the questions with their answers, and {@code findings}
 * @param advice    {@code measures} and {@code conditions}
 */
record DocumentCheck(String id, int document, String type, String reference, String issuer, String agency, String escalatedTo,
        boolean mandatory, Map<String, Object> row, Instant askedAt, Instant deadline, boolean inGrace, Answer answer, Instant answeredAt,
        String answeredBy, boolean deemed, boolean late, Map<String, Object> findings, Map<String, Object> advice, Instant reportedAt) {

    /** among the findings of an answer that corrects another: id of that one, and on what the correction rests */
    static final String CORRECTS = "corrects";
    static final String SOURCE = "source";

    boolean open() {
        return answer == null;
    }

    /** What it is about: the same document at the same agency; a later check of it counts instead. */
    String subject() {
        return document + "/" + agency;
    }

    boolean forged() {
        return answer == Answer.NOT_AUTHENTIC;
    }

    /** Id of the verification whose answer this one corrects; null: none. */
    String corrects() {
        return text(CORRECTS);
    }

    String source() {
        return text(SOURCE);
    }

    private String text(String name) {
        return findings.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    /** Who was asked: the agency, and the body in its place where it was silent. */
    List<String> verifiers() {
        return escalatedTo == null ? List.of(agency) : List.of(agency, escalatedTo);
    }

    /** The agency that learns of a forgery. */
    Optional<String> informed() {
        return row.get("inform") instanceof String informed && !informed.isBlank() ? Optional.of(informed) : Optional.empty();
    }

    String said() {
        return text("findings");
    }

    List<?> measures() {
        return advice.get("measures") instanceof List<?> measures ? measures : List.of();
    }

    String conditions() {
        return advice.get("conditions") instanceof String text && !text.isBlank() ? text : null;
    }

    boolean advises() {
        return !measures().isEmpty() || conditions() != null;
    }
}
