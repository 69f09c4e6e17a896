package dev.assent.decision;

import dev.assent.notification.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the notice of a decision says. */
final class DecisionLetter {
    private DecisionLetter() {
    }

    /** @param about the lines that are decided, separated by commas; empty where it is the whole file */
    static Message of(String fileNumber, String about, String decision, String license, String conditions, String reasons, String legalBasis, Map<String, Object> terms) {
        List<Message.Line> lines = new ArrayList<>();
        add(lines, "This decision is about lines: {0}", about);
        switch (decision) {
            case "GRANTED" -> lines.add(Message.line("A license is granted: {0}.", license));
            case "GRANTED_IN_PART" -> lines.add(Message.line("A license is granted in part: {0}.", license));
            case "NO_LICENSE_REQUIRED" -> lines.add(Message.line("No license is required."));
            default -> lines.add(Message.line("A license is refused."));
        }
        if (decision.startsWith("GRANTED") && !terms.getOrDefault("document", LicenseTerms.LICENSE).equals(LicenseTerms.LICENSE)) {
            lines.remove(lines.size() - 1);
            lines.add(Message.line("A document is granted that is no license, so nothing may be moved by it: {0}, {1}.", license, terms.get("document")));
            lines.add(Message.line("It ends: {0}", terms.get("ends")));
        }
        add(lines, "Conditions: {0}", decision.startsWith("GRANTED") ? conditions : "");
        // whoever gets all he asked for needs no reasons, and they may touch on others
        add(lines, "Reasons: {0}", "GRANTED".equals(decision) ? "" : reasons);
        add(lines, "Legal basis: {0}", "GRANTED".equals(decision) ? "" : legalBasis);
        return Message.about(fileNumber, "Decision on license file {0}", lines.toArray(Message.Line[]::new));
    }

    private static void add(List<Message.Line> lines, String pattern, String text) {
        if (!text.isBlank()) {
            lines.add(Message.line(pattern, text));
        }
    }
}
