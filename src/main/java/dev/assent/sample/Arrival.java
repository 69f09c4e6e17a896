package dev.assent.sample;

import dev.assent.register.Json;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.register.Sha256;
import dev.assent.register.WholeRecord;
import dev.assent.setup.NationalSetup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An application comes in: the rows of the file as it was received, and the first entry of its record, which says that it is a sample. */
final class Arrival {
    private Arrival() {
    }

    static Story of(NationalSetup setup, Application application, String number, Instant received, Chance chance) {
        WholeRecord record = new WholeRecord(number);
        Map<String, Object> applicant = application.party("applicant");
        String hash = Sha256.of(Json.write(application.content()));
        Map<String, Object> file = record.row("license_file", "file_number", number, "kind", "APPLICATION", "setup", setup.setup(),
                "activity", application.text("activity"), "applicant_key", applicant.get("country") + "#" + applicant.get("registration"),
                "reference", application.text("reference"), "content_hash", hash, "content", Json.write(application.content()),
                "applicant_name", applicant.get("name"), "applicant_mail", null, "applicant_language", application.text("language"),
                "destination", application.text("destination"), "urgency", application.text("urgency"), "own_use", false,
                "received_at", received, "received_by", Staff.CLERK, "complete_at", null, "outer_limit", null, "closed_at", null, "standing", "RECEIVED",
                "record_length", 0, "retain_until", received.atZone(setup.workingDays().zone()).toLocalDate().plus(setup.retention()), "legal_hold", false,
                "supersedes", null, "amendment", 0, "sample", true);
        List.of("applicant", "consignee", "endUser", "exporter").forEach(role -> party(record, role, application.party(role)));
        application.rows("lines").forEach(line -> line(record, line));
        application.rows("documents").forEach(document -> document(record, document));
        record.row("lead", "file_number", number, "track", Leads.WHOLE, "authority", setup.authority(), "assigned_at", received);
        Story story = new Story(setup, application, record, file, chance, received);
        story.enter("FILE_RECEIVED", Staff.CLERK, "reference", application.text("reference"), "setup", setup.setup(), "sha256", hash, "sample", true);
        return story;
    }

    private static void party(WholeRecord record, String role, Map<String, Object> party) {
        if (party != null) {
            record.row("party", "file_number", record.fileNumber(), "role", role.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT), "place", 1,
                    "name", party.get("name"), "country", party.get("country"), "registration", party.get("registration"), "kind", party.get("kind"));
        }
    }

    private static void line(WholeRecord record, Map<String, Object> line) {
        record.row("file_line", "file_number", record.fileNumber(), "line", line.get("line"), "description", line.get("description"),
                "model", line.get("model"), "att_category", line.get("attCategory"), "control_list_entry", line.get("controlListEntry"),
                "part_of", line.get("partOf"), "ammunition", line.get("ammunition"), "quantity", line.get("quantity"), "unit", line.get("unit"),
                "amount", line.get("value"), "currency", line.get("currency"), "track", Leads.WHOLE);
    }

    private static void document(WholeRecord record, Map<String, Object> document) {
        record.row("document", "file_number", record.fileNumber(), "place", record.rows("document").size() + 1, "type", document.get("type"),
                "reference", document.get("reference"), "issuer", document.get("issuer"), "issuer_country", document.get("issuerCountry"),
                "issued_on", LocalDate.parse((String) document.get("issuedOn")), "expires_on", null, "signatory", document.get("signatory"), "remark", null);
    }

    /** Completeness is checked, what is missing is asked for; false where the file goes back. */
    static boolean complete(Story story, Tables tables) {
        Chance chance = story.chance();
        story.pass(chance.between(0, story.urgent() ? 0 : 3));
        String officer = Staff.officer(story.setup(), story.setup().authority());
        if (chance.percent(16) && !supplied(story, tables, officer)) {
            return false;
        }
        Instant limit = story.days().deadline(story.now(), tables.limit(story.setup().setup(), "OuterLimit", story.application().brief()), Days.none());
        story.file().put("complete_at", story.now());
        story.file().put("outer_limit", limit);
        story.enter("FILE_ACCEPTED", officer, "completeAt", story.now().toString(), "outerLimit", limit.toString());
        story.standing("UNDER_ASSESSMENT");
        return true;
    }

    private static boolean supplied(Story story, Tables tables, String officer) {
        String missing = story.chance().of(Names.MISSING);
        Instant until = story.days().deadline(story.now(), tables.limit(story.setup().setup(), "Completion", story.application().brief()), Days.none());
        Map<String, Object> question = story.row("question", "id", story.id("missing"), "file_number", story.number(), "question_number", null,
                "text", missing, "needed", null, "asked_at", story.now(), "answer_by", until, "answered_at", null, "answer", null, "withdrawn_at", null);
        story.enter("APPLICANT_ASKED", officer, "missing", missing, "answerBy", until.toString());
        story.standing("INCOMPLETE");
        if (story.chance().percent(20)) {
            story.itIs(until.plusSeconds(5));
            story.enter("FILE_RETURNED", Register.ENGINE, "reason", "not completed in time");
            story.close("RETURNED");
            return false;
        }
        story.itIs(story.days().within(story.now(), until, story.chance().between(10, 90)));
        question.put("answered_at", story.now());
        question.put("answer", "Supplied by letter.");
        story.enter("ITEMS_SUPPLIED", Register.APPLICANT, "answer", "Supplied by letter.");
        story.pass(story.chance().between(0, 2));
        return true;
    }
}
