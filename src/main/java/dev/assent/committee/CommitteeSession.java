package dev.assent.committee;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/CommitteeSession.bpmn}. */
final class CommitteeSession {
    /**
     * What the members read beside the file: agendaItem, summary, advice (rows), minutes, deliberatedOn, and ballots (rows of
     * ballots that are closed).
     */
    static final Variable<Map<String, Object>> SESSION = Variable.map("session");
    static final Variable<String> DELIBERATED_ON = Variable.text("deliberatedOn");
    static final Variable<String> AGENDA = Variable.text("agenda");
    static final Variable<List<Map<String, Object>>> ATTENDANCE = Variable.rows("attendance");
    static final Variable<String> MINUTES = Variable.text("minutes");
    static final Variable<String> HELD_BY = Variable.text("holdDeliberationBy");

    private CommitteeSession() {
    }
}
