package dev.assent.register;

import java.util.Set;

/**
 * The tables that people and letters are made from. An entry of one of the kinds named here vouches for all rows that the file has
 * there at that moment, in the same transaction; a row that is changed, removed or slipped in later has nobody to vouch for it.
 * Left out are columns that are derived or only projections: due dates, standing, what was shown to whom. A column that is added
 * later needs a table name of its own here, or old entries would not match any more.
 */
enum Vouched {
    LICENSE_FILE("""
            select kind, setup, activity, applicant_key, reference, content_hash, content, applicant_name, applicant_mail, applicant_language,
            destination, urgency, own_use, received_at, received_by, retain_until, supersedes, amendment
            from register.license_file where file_number = ?""", "FILE_RECEIVED", "SUSPICION_REGISTERED", "FILE_ACCEPTED"),
    LINE("""
            select line, description, model, att_category, control_list_entry, part_of, ammunition, quantity, unit, amount, currency, track
            from register.file_line where file_number = ? order by line""", "FILE_RECEIVED", "LINES_CLASSIFIED"),
    PARTY("select role, place, name, country, registration, kind from register.party where file_number = ? order by role, place",
            "FILE_RECEIVED", "FILE_ACCEPTED"),
    DOCUMENT("""
            select place, type, reference, issuer, issuer_country, issued_on, expires_on, signatory, remark
            from register.document where file_number = ? order by place""", "FILE_RECEIVED"),
    ATTACHMENT("""
            select id, name, type, media_type, size, sha256, added_by, added_at from register.attachment where file_number = ? order by id""",
            "DOCUMENT_ADDED", "DOCUMENTS_TAKEN_OVER"),
    ANNEX("select id, classification, key_name, sealed_sha256, size, added_by, added_at from register.annex where file_number = ? order by id", "ANNEX_ADDED", "ANNEX_READ"),
    LEAD("select track, authority from register.lead where file_number = ? order by track", "FILE_RECEIVED", "SUSPICION_REGISTERED", "LEAD_ASSIGNED"),
    CONSULTATION("""
            select id, agency, round, track, kind, ballot, asked_at, binding, mandatory, consultee, superseded, withdrawn_at
            from register.consultation where file_number = ? order by id""", "OPINION_REQUESTED", "VOTE_REQUESTED", "CALL_IN_OFFERED",
            "BALLOT_OPENED", "CONSULTEE_WITHDRAWN", "FILE_SENT_BACK"),
    OPINION("""
            select o.consultation_id, o.version, o.opinion, o.conditions, o.reasons, o.legal_basis, o.lines, o.deemed, o.late, o.given_by, o.given_at
            from register.opinion o join register.consultation c on c.id = o.consultation_id where c.file_number = ?
            order by o.consultation_id, o.version""", "OPINION_GIVEN", "LATE_OPINION_GIVEN", "SILENCE_RECORDED", "VOTE_CAST"),
    CALL_IN("""
            select i.consultation_id, i.answer, i.reasons, i.deemed, i.answered_by, i.answered_at from register.call_in i
            join register.consultation c on c.id = i.consultation_id where c.file_number = ? order by i.consultation_id""",
            "CASE_CALLED_IN", "CALL_IN_WAIVED", "CALL_IN_LAPSED"),
    BALLOT("""
            select id, track, round, body, sealed, overrules, opened_at, closed_at, outcome, refused_lines from register.ballot where file_number = ? order by id""",
            "BALLOT_OPENED", "BALLOT_CLOSED"),
    ESCALATION("""
            select ladder, rung, track, stood, agency, signed_by, signatory_rank, reasons, legal_basis, proposal, lodged_at, body, basis, outcome,
            decided_by, decided_at, decision_reasons, conditions, expired from register.escalation where file_number = ? order by ladder, rung""",
            "ESCALATION_LODGED", "ESCALATION_PASSED_ON", "ESCALATION_DECIDED", "ESCALATION_EXPIRED"),
    // where nothing was in dispute nothing is settled, and nothing entered
    SETTLEMENT("""
            select ladder, track, outcome, body, lines, conditions, settled_at from register.settlement
            where file_number = ? and outcome <> 'NONE' order by ladder""", "DISPUTE_SETTLED"),
    STANDING_OBJECTION("select ladder, agency from register.standing_objection where file_number = ? order by ladder, agency", "DISPUTE_SETTLED"),
    VERIFICATION("""
            select id, document, agency, mandatory, asked_at, withdrawn_at, answer, answered_at, answered_by, deemed, late, findings, advice
            from register.verification where file_number = ? order by id""", "VERIFICATION_REQUESTED", "VERIFICATION_GIVEN", "VERIFICATION_MISSED",
            "LATE_VERIFICATION_GIVEN", "VERIFICATION_WITHDRAWN", "VERIFICATION_CORRECTED"),
    ASSESSMENT("""
            select version, track, answers, finding, assessed_by, assessed_at from register.assessment where file_number = ? order by version""",
            "PROHIBITION_FOUND", "RISK_ASSESSED", "MITIGATION_CONSIDERED"),
    SCREENING_HIT("""
            select id, role, name, country, list, version, reference, entry, listed_name, score, explanation, judges, prohibition, basis, found_at,
            judgement, reasons, judged_by, judged_at, remembered from register.screening_hit where file_number = ? order by id""", "FILE_SCREENED", "HITS_JUDGED"),
    EXEMPTION("""
            select id, convention, lines, rule, standing, request, reference, requested_by, requested_at, disputed_at, settled_because, settled_by, settled_at, reasons,
            settlement_reference, conditions, valid_until from register.exemption where file_number = ? order by id""", "EXEMPTION_REQUESTED", "EXEMPTION_NOT_REQUESTED",
            "MEMBER_ANSWERED", "MEMBER_SILENT", "EXEMPTION_DISPUTED", "EXEMPTION_GRANTED", "EXEMPTION_REFUSED"),
    EXEMPTION_ANSWER("""
            select a.exemption, a.place, a.member, a.entered_by, a.rule, a.answer, a.deemed, a.conditions, a.reasons, a.reference, a.given_by, a.given_at
            from register.exemption_answer a join register.exemption e on e.id = a.exemption where e.file_number = ? order by a.exemption, a.place""",
            "EXEMPTION_REQUESTED", "MEMBER_ANSWERED", "MEMBER_SILENT"),
    DECISION("""
            select track, decision, assessment_version, finding, prohibition, mandate, mandate_body, conditions, reasons, legal_basis, drafted_by,
            countersigned_by, deemed, decided_at from register.decision where file_number = ? order by track""", "DECISION_ISSUED", "LINES_RELEASED"),
    LICENSE("""
            select license_number, track, holder, conditions, issued_at, valid_until from register.license where file_number = ? order by license_number""",
            "DECISION_ISSUED"),
    LICENSE_LINE("""
            select l.license_number, l.line, l.quantity from register.license_line l join register.license n on n.license_number = l.license_number
            where n.file_number = ? order by l.license_number, l.line""", "DECISION_ISSUED"),
    // how it stands is read by customs and on the public page
    LICENSE_STANDING("select license_number, standing from register.license where file_number = ? order by license_number", "DECISION_ISSUED",
            "LICENSE_SUSPENDED", "LICENSE_REINSTATED", "LICENSE_REVOKED", "LICENSE_SURRENDERED", "LICENSE_EXPIRED", "LICENSE_EXHAUSTED"),
    LICENSE_MOVE("""
            select id, license_number, move, acted_as, ground, reasons, legal_basis, asked_by, asked_at, outcome, settled_by, settled_because, settled_at,
            from_standing, to_standing, rule from register.license_move where file_number = ? order by id""", "LICENSE_MEASURE_ASKED",
            "LICENSE_MEASURE_NOT_CONFIRMED", "LICENSE_SUSPENDED", "LICENSE_REINSTATED", "LICENSE_REVOKED", "LICENSE_SURRENDERED", "LICENSE_EXPIRED", "LICENSE_EXHAUSTED"),
    LICENSE_USE("""
            select license_number, line, reference, quantity, used_on, reported_as, reported_by, reported_at from register.license_use
            where file_number = ? order by license_number, line, reference""", "LICENSE_USED"),
    LICENSE_DELIVERY("""
            select license_number, line, reference, delivered_on, proof, proved_as, proved_by, proved_at from register.license_delivery
            where file_number = ? order by license_number, line, reference""", "LICENSE_USED", "LICENSE_DELIVERY_PROVED"),
    OWN_USE("select reasons, undertaking, assessment_version, examined_by, confirmed_by, recorded_at from register.own_use where file_number = ?",
            "OWN_USE_RECORDED"),
    END_USE_CERTIFICATE("""
            select certificate_number, license_number, exporter, exporting_state, contract, end_use, undertakings, goods, signatory,
            signatory_position, issued_by, issued_at, valid_until from register.end_use_certificate where file_number = ? order by certificate_number""",
            "END_USE_CERTIFICATE_ISSUED"),
    // what a letter says is in its PDF, whose sum this is; one that is not issued yet nobody has read
    LETTER("""
            select id, place, event, letter, language, license_number, code_hash, written_at, issued_at, signed_by, sha256
            from register.letter where file_number = ? and issued_at is not null order by id""", "LETTER_ISSUED"),
    WATCHED_PARTY("""
            select id, name, kind, country, aliases, party_file, reasons, listed_by, listed_at, from_version, until_version, removal_asked_by, removal_reasons,
            removal_asked_at, removed_by, removed_at from register.watched_party where file_number = ? order by id""", "PARTIES_WATCHED", "WATCH_REMOVAL_ASKED",
            "WATCH_REMOVAL_NOT_CONFIRMED", "PARTY_WATCHED_NO_MORE"),
    REGISTRATION_MOVE("""
            select id, register, number, name, country, move, valid_until, reasons, legal_basis, asked_by, asked_at, outcome, settled_by, settled_because, settled_at, turn
            from register.registration_move where file_number = ? order by id""", "REGISTRATION_ASKED", "ACTOR_REGISTERED", "REGISTRATION_RENEWED",
            "REGISTRATION_WITHDRAWN", "REGISTRATION_EXPIRED", "REGISTRATION_NOT_CONFIRMED"),
    UNDERTAKING("""
            select id, role, name, undertaking, due_on, entered_by, entered_at, proved_on, proof, proved_as, proved_by, proved_at from register.undertaking
            where file_number = ? order by id""", "UNDERTAKING_ENTERED", "UNDERTAKING_PROVED"),
    STATE_ALERT("""
            select id, state, agency, text, decided_by, decided_at, sent_on, sent_reference, sent_by, sent_at from register.state_alert
            where file_number = ? order by id""", "STATE_ALERTED", "ALERT_TRANSMITTED"),
    INQUIRY("""
            select id, asking_state, reference, inquiry, received_on, entered_by, answer, answered_by, answered_at
            from register.incoming_inquiry where file_number = ? order by id""", "INQUIRY_RECEIVED", "INQUIRY_ANSWERED");

    /** An entry of this kind vouches for every table. */
    static final String WHOLE = "RECORD_TAKEN_OVER";

    final String sql;
    private final Set<String> kinds;

    Vouched(String sql, String... kinds) {
        this.sql = sql;
        this.kinds = Set.of(kinds);
    }

    boolean by(String kind) {
        return kinds.contains(kind) || kind.equals(WHOLE);
    }
}
