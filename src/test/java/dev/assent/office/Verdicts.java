package dev.assent.office;

import java.util.HashMap;
import java.util.Map;

/** What those who verify documents usually write into the form; a test changes what matters to it. */
public final class Verdicts {
    private Verdicts() {
    }

    public static Map<String, Object> authentic() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("formCheck", "MATCHES");
        answers.put("signatureCheck", "MATCHES");
        answers.put("authorityAsked", "ASKED");
        answers.put("authorityContact", "Protocol office of the ministry, by the number in our own directory, today");
        answers.put("authorityReply", "CONFIRMED");
        answers.put("signatoryInOffice", "YES");
        answers.put("endUserExists", "YES");
        answers.put("endUserNeed", "YES");
        answers.put("siteVisit", "NOT_WARRANTED");
        answers.put("verificationAnswer", "AUTHENTIC");
        return answers;
    }

    /** As {@link #authentic()}, with one answer changed. */
    public static Map<String, Object> authentic(String question, Object answer) {
        Map<String, Object> answers = authentic();
        answers.put(question, answer);
        return answers;
    }

    public static Map<String, Object> forged(String findings) {
        Map<String, Object> answers = authentic("signatureCheck", "DIFFERS");
        answers.put("authorityReply", "DENIED");
        answers.put("verificationAnswer", "NOT_AUTHENTIC");
        answers.put("verificationFindings", findings);
        return answers;
    }

    public static Map<String, Object> unconfirmed(String findings) {
        Map<String, Object> answers = authentic("signatoryInOffice", "UNKNOWN");
        answers.put("authorityAsked", "NOT_ASKED");
        answers.remove("authorityContact");
        answers.remove("authorityReply");
        answers.put("verificationAnswer", "CANNOT_CONFIRM");
        answers.put("verificationFindings", findings);
        return answers;
    }

    public static Map<String, Object> noReply() {
        Map<String, Object> answers = authentic("authorityReply", "NO_REPLY");
        answers.put("verificationAnswer", "NO_REPLY");
        return answers;
    }
}
