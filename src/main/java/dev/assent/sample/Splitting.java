package dev.assent.sample;

import dev.assent.register.Register;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lines go to the office that leads them: classified by one person, confirmed by another, decided apart. */
final class Splitting {
    private static final String NONE = "NONE";

    private Splitting() {
    }

    /** Sorts the lines; returns the tracks that somebody leads. */
    static List<String> classify(Story story, Tables tables) {
        story.pass(story.chance().between(0, 3));
        List<String> people = Staff.two(story.setup(), story.setup().authority(), story.chance());
        List<Map<String, Object>> rows = new ArrayList<>();
        story.application().rows("lines").forEach(line -> {
            List<Map<String, Object>> found = tables.rows(story.setup().setup() + "Tracks", Map.of("line", line(line)));
            String track = found.isEmpty() ? NONE : (String) found.get(0).get("track");
            rows.add(Story.facts("line", line.get("line"), "description", line.get("description"), "proposedTrack", track, "track", track));
        });
        story.rows("file_line").forEach(line -> line.put("track", rows.get((int) line.get("line") - 1).get("track")));
        story.enter("LINES_CLASSIFIED", people.get(1), "lines", rows, "classifiedBy", people.get(0), "confirmedBy", people.get(1));
        List<String> tracks = new ArrayList<>();
        for (Map<String, Object> lead : tables.rows(story.setup().setup() + "Leads", Map.of("file", story.application().brief()))) {
            String track = (String) lead.get("track");
            if (rows.stream().anyMatch(row -> track.equals(row.get("track")))) {
                tracks.add(track);
                story.row("lead", "file_number", story.number(), "track", track, "authority", lead.get("authority"), "assigned_at", story.now());
                story.enter("LEAD_ASSIGNED", people.get(1), "track", track, "authority", lead.get("authority"));
            }
        }
        release(story, rows, people, tracks.isEmpty());
        return tracks;
    }

    private static Map<String, Object> line(Map<String, Object> line) {
        return Story.facts("attCategory", line.get("attCategory"), "partOf", line.get("partOf"), "ammunition", line.get("ammunition"),
                "controlListEntry", line.get("controlListEntry"));
    }

    // lines on no list need no license
    private static void release(Story story, List<Map<String, Object>> rows, List<String> people, boolean all) {
        TreeSet<Object> lines = new TreeSet<>(rows.stream().filter(row -> row.get("track").equals(NONE)).map(row -> row.get("line")).toList());
        if (!lines.isEmpty()) {
            story.row("decision", "file_number", story.number(), "file_kind", "APPLICATION", "track", NONE, "decision", "NO_LICENSE_REQUIRED",
                    "assessment_version", null, "finding", null, "prohibition", "NONE", "mandate", "NONE", "mandate_body", null, "conditions", null,
                    "reasons", "The lines are on no control list.", "legal_basis", null, "drafted_by", people.get(0), "countersigned_by", people.get(1),
                    "deemed", false, "decided_at", story.now());
            story.enter("LINES_RELEASED", people.get(1), "decision", "NO_LICENSE_REQUIRED", "track", NONE, "lines", lines, "draftedBy", people.get(0),
                    "countersignedBy", people.get(1));
            if (all) {
                story.close("NO_LICENSE_REQUIRED");
            }
        }
    }

    static void examined(Story story) {
        story.pass(story.chance().between(1, 3));
        story.enter("PROHIBITIONS_EXAMINED", Staff.officer(story.setup(), story.setup().authority()), "prohibition", NONE, "prohibitionGround", null);
    }

    /** Who is asked on each track. */
    static List<Opinions.Asked> asked(Story story, Tables tables, List<String> tracks) {
        List<Opinions.Asked> asked = new ArrayList<>();
        for (String track : tracks) {
            Map<String, Object> file = new LinkedHashMap<>(story.application().facts(lines(story, track)));
            file.put("otherTracks", tracks.stream().filter(other -> !other.equals(track)).toList());
            tables.round(story.setup().setup() + "Consultees", 1, Map.of("track", track, "file", file))
                    .forEach(row -> asked.add(new Opinions.Asked(track, row)));
        }
        return asked;
    }

    private static List<Map<String, Object>> lines(Story story, String track) {
        return story.application().rows("lines").stream().filter(line -> story.rows("file_line").get((int) line.get("line") - 1).get("track").equals(track)).toList();
    }

    /** The other lead is told before a decision is issued; silence counts as noted. */
    static void announce(Story story, Tables tables, String track, List<String> tracks) {
        for (String other : tracks) {
            if (!other.equals(track)) {
                Instant until = story.days().deadline(story.now(), tables.limit(story.setup().setup(), "Task_NoteIntendedDecision", story.application().brief()), Days.none());
                String told = story.lead(other);
                String id = story.id("note");
                Map<String, Object> note = story.row("lead_note", "id", id, "announcement", id + "-draft", "file_number", story.number(), "track", track,
                        "authority", told, "told_at", story.now(), "note_limit", until, "note", null, "note_comment", null, "deemed", null, "noted_by", null, "noted_at", null);
                story.enter("INTENDED_DECISION_ANNOUNCED", Register.ENGINE, "track", track, "told", told, "decision", "GRANTED", "until", until.toString());
                boolean silent = story.chance().percent(20);
                story.itIs(silent ? until.plusSeconds(3) : story.days().within(story.now(), until, story.chance().between(10, 90)));
                String by = silent ? Register.ENGINE : Staff.officer(story.setup(), told);
                note.putAll(Map.of("note", "NOTED", "deemed", silent, "noted_by", by, "noted_at", story.now()));
                story.enter("INTENDED_DECISION_NOTED", by, "track", track, "lead", told, "note", "NOTED", "comment", null, "deemed", silent);
            }
        }
    }

    /** What the decisions on the tracks come to for the file. */
    static String together(Story story) {
        List<String> decisions = story.rows("decision").stream().map(row -> (String) row.get("decision")).filter(each -> !each.startsWith("NO_")).distinct().toList();
        return decisions.size() == 1 ? decisions.get(0) : decisions.stream().anyMatch(each -> each.startsWith("GRANTED")) ? "GRANTED_IN_PART" : "REFUSED";
    }
}
