package dev.assent.outerlimit;

import dev.assent.action.ActionPrecondition;
import dev.assent.engine.Refusal;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a file that silence refused may still be decided expressly. */
@Component
class ExpressDecisions implements ActionPrecondition {
    private final JdbcClient jdbc;
    private final Register register;
    private final Texts texts;

    ExpressDecisions(JdbcClient jdbc, Register register, Texts texts) {
        this.jdbc = jdbc;
        this.register = register;
        this.texts = texts;
    }

    @Override
    public String process() {
        return "ExpressDecision";
    }

    @Override
    public boolean holds(String fileNumber, String agency) {
        return refusedBySilence(fileNumber) && allowed(fileNumber);
    }

    /** @throws Refusal if silence has not refused the whole file, or its row knows no express decision afterwards */
    void open(String fileNumber, String reasons, String officer) {
        if (!refusedBySilence(fileNumber)) {
            throw new Refusal(texts.say("Only a file whose whole application counts as refused by silence is decided expressly later."));
        }
        if (!allowed(fileNumber)) {
            throw new Refusal(texts.say("By the rule that refused this file it cannot be decided any more."));
        }
        register.append(fileNumber, "EXPRESS_DECISION_OPENED", officer, Map.of("reasons", reasons));
    }

    // where lines are decided apart, each has its own decision
    private boolean refusedBySilence(String fileNumber) {
        List<Boolean> deemed = jdbc.sql("select deemed from register.decision where file_number = ?").param(fileNumber).query(Boolean.class).list();
        return deemed.equals(List.of(true));
    }

    private boolean allowed(String fileNumber) {
        return jdbc.sql("select facts from register.record where file_number = ? and kind = 'OUTER_LIMIT_REACHED' order by place desc limit 1").param(fileNumber)
                .query(String.class).optional().map(facts -> Boolean.TRUE.equals(Json.readMap(facts).get("expressLater"))).orElse(false);
    }
}
