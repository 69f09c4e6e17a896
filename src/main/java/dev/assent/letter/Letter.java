package dev.assent.letter;

import java.time.Instant;

/**
 * A letter to the applicant, for who may see the file whole and for the applicant himself; times are UTC.
 *
 * @param letter   name of its template, such as Refusal
 * @param language en or ar
 * @param event    what it tells of, a kind of entry in the record
 * @param issuedAt when it was made and signed; absent: not yet
 * @param sentAt   when the mail server took it; absent: not by mail, or not yet
 * @param waiting  why it is not made yet; absent for the applicant, and where nothing keeps it
 * @param sha256   of the PDF as it was sent
 */
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public record Letter(String id, String letter, String language, String event, String license, Instant writtenAt, Instant issuedAt, Instant sentAt, String waiting, String sha256) {
}
