package dev.assent.figures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What figures are asked of, as it stands in the address; what is absent or empty restricts nothing.
 *
 * @param setup       the national setup that decides
 * @param activity    EXPORT, IMPORT, TRANSIT, TRANSSHIPMENT or BROKERING
 * @param category    of at least one line
 * @param destination ISO 3166-1 alpha-2, or a code of a setup
 * @param agency      that was asked; of open files: that is
 * @param kind        of step: OPINION, VOTE, CALL_IN, VERIFICATION or ESCALATION
 * @param rung        round of a consultation, rung of an escalation
 * @param table       that had the step asked
 * @param version     of that table
 * @param model       and its version, as {@code LeadAuthority 3}, with which the file began
 * @param answer      what the step came to
 * @param step        the name of a task, as the model has it
 * @param outcome     how the file ended
 * @param way         that it took
 * @param cause       one or more of what files and steps can have in common, with commas between them
 * @param age         of open files, a class of the section {@code ages}
 * @param from        first month, as 2026-01: of the file's end, of steps that of the step
 * @param to          last month
 * @param of          of the section {@code files}: steps, the files on which there are such steps, open or ended; tasks, those on which there were such tasks; open, open files; absent: files that have ended
 */
record Filters(String setup, String activity, String category, String destination, String agency, String kind, String rung, String table, String version,
        String model, String answer, String step, String outcome, String way, String cause, String age, String from, String to, @Schema(allowableValues = {"steps", "tasks", "open"}) String of) {
    /** Those that say something, by name. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "setup", setup, "activity", activity, "category", category, "destination", destination, "agency", agency, "kind", kind, "rung", rung, "table", table,
                "version", version, "model", model, "answer", answer, "step", step, "outcome", outcome, "way", way, "cause", cause, "age", age, "from", from, "to", to, "of", of);
        return said;
    }

    private static void put(Map<String, String> said, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null && !pairs[i + 1].isBlank()) {
                said.put(pairs[i], pairs[i + 1]);
            }
        }
    }
}
