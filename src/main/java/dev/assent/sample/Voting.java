package dev.assent.sample;

import dev.assent.clock.Consultee;
import dev.assent.register.Json;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A committee votes, deliberates and votes again, until a body decides finally. */
final class Voting {
    private static final int LAST = 3;

    private final Story story;
    private final Tables tables;
    private final String setup;
    private final boolean unanimous;

    private Voting(Story story, Tables tables, boolean unanimous) {
        this.story = story;
        this.tables = tables;
        this.setup = story.setup().setup();
        this.unanimous = unanimous;
    }

    /**
     * Returns APPROVE or REFUSE and the body that decided.
     *
     * @param unanimous whether a ballot needs every member; else the greater part
     */
    static List<String> decide(Story story, Tables tables, boolean unanimous) {
        Voting voting = new Voting(story, tables, unanimous);
        for (int round = 1; round < LAST; round++) {
            String outcome = voting.ballot(round);
            if (!outcome.equals("NOT_UNANIMOUS")) {
                return List.of(outcome.equals("APPROVED") ? "APPROVE" : "REFUSE", voting.body(round));
            }
            if (round == 1) {
                voting.deliberate();
            }
        }
        return List.of(voting.ballot(LAST).equals("APPROVED") ? "APPROVE" : "REFUSE", voting.body(LAST));
    }

    private Map<String, Object> question(int round) {
        return tables.rows(setup + "Votes", Map.of("round", round, "file", story.application().brief())).get(0);
    }

    private String body(int round) {
        return (String) question(round).get("body");
    }

    private String ballot(int round) {
        story.pass(story.chance().between(0, 2));
        boolean sealed = Boolean.TRUE.equals(question(round).get("sealed"));
        String id = story.id("ballot");
        story.rows("consultation").stream().filter(row -> row.get("kind").equals("VOTE")).forEach(row -> row.put("superseded", true));
        Map<String, Object> ballot = story.row("ballot", "id", id, "file_number", story.number(), "track", "WHOLE", "round", round, "body", body(round), "sealed", sealed,
                "overrules", Boolean.TRUE.equals(question(round).get("overrulesObjections")), "opened_at", story.now(), "closed_at", null, "outcome", null, "refused_lines", null);
        List<Map<String, Object>> members = tables.round(setup + "Members", round, Map.of("file", story.application().brief()));
        story.enter("BALLOT_OPENED", Register.ENGINE, "ballot", id, "round", round, "body", body(round), "sealed", sealed,
                "members", members.stream().map(member -> member.get("agency")).toList());
        Agenda agenda = new Agenda();
        List<Said> votes = new ArrayList<>();
        boolean mood = story.chance().percent(round == LAST ? 65 : 80);
        Instant start = story.now();
        members.forEach(member -> ask(agenda, start, member, id, sealed, mood, round, votes));
        agenda.run(Instant.MAX);
        String outcome = outcome(votes, round);
        ballot.putAll(Map.of("closed_at", story.now(), "outcome", outcome, "refused_lines", "[]"));
        Map<String, Object> lines = new LinkedHashMap<>();
        story.rows("file_line").forEach(line -> lines.put(String.valueOf(line.get("line")), outcome));
        story.enter("BALLOT_CLOSED", Register.ENGINE, "ballot", id, "round", round, "outcome", outcome, "lines", lines, "refusedLines", List.of());
        return outcome;
    }

    private void ask(Agenda agenda, Instant start, Map<String, Object> row, String ballot, boolean sealed, boolean mood, int round, List<Said> votes) {
        Map<String, Object> member = new LinkedHashMap<>(row);
        member.putAll(Map.of("ballot", ballot, "sealed", sealed, "withdrawable", false));
        Consultee consultee = Consultee.of(member);
        String id = story.id(consultee.agency());
        Instant deadline = story.days().deadline(consultee, start, consultee.limit(), Days.none());
        Map<String, Object> consultation = Said.consultation(story, id, new Opinions.Asked("WHOLE", member), consultee, start, deadline);
        consultation.putAll(Map.of("kind", "VOTE", "ballot", ballot));
        story.enter("VOTE_REQUESTED", Register.ENGINE, "consultation", id, "agency", consultee.agency(), "deadline", deadline.toString(),
                "limit", consultee.limit().toString(), "silenceMeans", consultee.silenceMeans().name());
        story.standing("IN_CONSULTATION");
        boolean absent = round < LAST && story.chance().percent(6);
        Instant when = absent ? story.days().deadline(consultee, deadline, consultee.grace(), Days.none()).plusSeconds(3)
                : story.days().within(start, deadline, story.chance().between(20, 90));
        boolean agrees = mood != story.chance().percent(round == LAST ? 0 : 7);
        agenda.at(when, () -> {
            story.itIs(when);
            Said said = absent ? Said.silence(story, consultee.afterGrace(), when.minusSeconds(3), true) : vote(agrees, Staff.officer(story.setup(), consultee.agency()));
            said.keep(story, consultation, absent ? "SILENCE_RECORDED" : "VOTE_CAST");
            votes.add(said);
        });
    }

    private Said vote(boolean approves, String person) {
        String conditions = approves && story.chance().percent(15) ? story.chance().of(Names.CONDITIONS) : null;
        return new Said(!approves ? "REFUSE" : conditions == null ? "APPROVE" : "APPROVE_WITH_CONDITIONS", conditions,
                approves ? null : story.chance().of(Names.OBJECTIONS), approves ? null : "Law on transfers, s. 21(5)", false, false, person, story.now());
    }

    private String outcome(List<Said> votes, int round) {
        long approve = votes.stream().filter(vote -> vote.kind().startsWith("APPROVE")).count();
        long refuse = votes.stream().filter(Said::against).count();
        long needed = unanimous || round == LAST ? votes.size() : votes.size() / 2 + 1;
        return approve >= needed ? "APPROVED" : refuse >= needed ? "REFUSED" : "NOT_UNANIMOUS";
    }

    private void deliberate() {
        story.pass(story.chance().between(2, 8));
        String day = story.now().atZone(story.days().calendar().zone()).toLocalDate().toString();
        story.enter("DELIBERATION_HELD", Staff.officer(story.setup(), story.lead("WHOLE")), "on", day, "agenda", "File " + story.number(),
                "attendance", List.of(), "minutes", "The members explained their votes.");
    }

    /** The secretariat sends the file round before the first ballot. */
    static void circulate(Story story) {
        story.pass(story.chance().between(1, 4));
        story.enter("FILE_CIRCULATED", Staff.officer(story.setup(), story.lead("WHOLE")), "experts", List.of());
    }
}
