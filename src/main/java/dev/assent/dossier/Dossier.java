package dev.assent.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assent.document.Attachments.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A file as one reader may see it; a list that is absent is not his to see. Times are UTC.
 *
 * @param verifications of documents: all of them for the deciding authority, its own for whoever verifies
 * @param opinions those of all agencies for the deciding authority, the agency's own for a consultee
 * @param waiting  the open tasks: task, agencies, due, mark, why (by language); of the reader's own agency alone where he sees no more
 * @param supersedes   the file whose place this one takes; absent: none
 * @param supersededBy the file that has taken this one's place; absent: none
 * @param questions to the applicant, with his answers: all for the deciding authority, the agency's own for a consultee, what was
 *                 put to the applicant for the intake
 * @param inquiries of other States, with their answers: for the deciding authority
 * @param timeline the record: at, kind, text, actor
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Dossier(String number, String setup, String activity, String standing, String destination, Instant receivedAt, Instant completeAt,
        Instant outerLimit, String supersedes, String supersededBy, List<Map<String, Object>> waiting, List<Attachment> documents,
        List<Map<String, Object>> verifications, List<Map<String, Object>> opinions, Map<String, Object> balance,
        List<Map<String, Object>> questions, List<Map<String, Object>> inquiries, List<Map<String, Object>> timeline) {
}
