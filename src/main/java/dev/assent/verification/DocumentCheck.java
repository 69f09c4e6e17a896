package dev.assent.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One document of a file, put to one agency.
 *
 * @param document  its place among the documents of the file, from 1
 * @param row       the row of the table by which it was asked
 * @param answer    null while it is open
 * @param deemed    silence, not a person, said so
 * @param late      said after silence had been recorded
 * @param findings  the questions with their answers, and {@code findings}
 * @param advice    {@code measures} and {@code conditions}
 */
record DocumentCheck(String id, int document, String type, String reference, String issuer, String agency, String escalatedTo,
        boolean mandatory, Map<String, Object> row, Instant askedAt, Instant deadline, Answer answer, Instant answeredAt, String answeredBy,
        boolean deemed, boolean late, Map<String, Object> findings, Map<String, Object> advice, Instant reportedAt) {

    boolean open() {
        return answer == null;
    }

    /** What it is about: the same document at the same agency; a later check of it counts instead. */
    String subject() {
        return document + "/" + agency;
    }

    String said() {
        return findings.get("findings") instanceof String text && !text.isBlank() ? text : null;
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
