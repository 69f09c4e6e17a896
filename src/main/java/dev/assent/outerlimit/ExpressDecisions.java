package dev.assent.outerlimit;

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
class ExpressDecisions {
    private final JdbcClient jdbc;
    private final Register register;
    private final Texts texts;

    ExpressDecisions(JdbcClient jdbc, Register register, Texts texts) {
        this.jdbc = jdbc;
        this.register = register;
        this.texts = texts;
    }

    /** @throws Refusal if silence has not refused the whole file, or its row knows no express decision afterwards */
    void open(String fileNumber, String reasons, String officer) {
        List<Boolean> deemed = jdbc.sql("select deemed from register.decision where file_number = ?").param(fileNumber).query(Boolean.class).list();
        if (deemed.size() != 1 || !deemed.get(0)) {
            throw new Refusal(texts.say("Only a file whose whole application counts as refused by silence is decided expressly later."));
        }
        Map<String, Object> passed = jdbc.sql("select facts from register.record where file_number = ? and kind = 'OUTER_LIMIT_REACHED' order by place desc limit 1")
                .param(fileNumber).query(String.class).optional().map(Json::readMap).orElse(Map.of());
        if (!Boolean.TRUE.equals(passed.get("expressLater"))) {
            throw new Refusal(texts.say("By the rule that refused this file it cannot be decided any more."));
        }
        register.append(fileNumber, "EXPRESS_DECISION_OPENED", officer, Map.of("reasons", reasons));
    }
}
