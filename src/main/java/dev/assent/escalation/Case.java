package dev.assent.escalation;

import dev.assent.register.Leads;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What every step of a climb is about.
 *
 * @param ladder id of the climb: the instance of the block
 * @param track  part of the file; WHOLE unless it is split
 * @param rung   0 before the first
 */
record Case(String ladder, String fileNumber, String setup, String authority, String track, int rung) {
    static Case of(VariableScope scope) {
        return new Case(EscalationLadder.LADDER.of(scope), EscalationLadder.FILE_NUMBER.of(scope), EscalationLadder.SETUP.of(scope),
                EscalationLadder.AUTHORITY.of(scope), EscalationLadder.TRACK.find(scope).orElse(Leads.WHOLE),
                EscalationLadder.RUNG.find(scope).orElse(0));
    }

    /** What every entry about this climb begins with. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("ladder", ladder);
        facts.put("rung", rung);
        return facts;
    }

    /** Of a notice or step on this rung, so that a repeated step tells once. */
    String key(String what) {
        return ladder + "/" + rung + "/" + what;
    }
}
