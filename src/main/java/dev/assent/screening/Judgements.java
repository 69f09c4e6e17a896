package dev.assent.screening;

import dev.assent.register.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people find about hits. The hits are the register's, whatever a form or a client sends; a confirmed one is a prohibition of the whole file. */
@Component
class Judgements {
    private static final List<String> WORDS = List.of("CONFIRMED", "DISMISSED");

    private final HitStore store;
    private final Register register;
    private final HitConsequences consequences;

    Judgements(HitStore store, Register register, HitConsequences consequences) {
        this.store = store;
        this.register = register;
        this.consequences = consequences;
    }

    /**
     * @param judges the group whose hits were asked about
     * @param rows   hit, judgement and judgementReasons; what is not complete, or is no open hit of the file and the group, changes nothing
     */
    @Transactional
    public void enter(String fileNumber, String judges, List<Map<String, Object>> rows, String person) {
        List<Map<String, Object>> judged = new ArrayList<>();
        List<Hit> confirmed = new ArrayList<>();
        for (Hit hit : store.of(fileNumber).stream().filter(each -> each.judges().equals(judges)).toList()) {
            // where two were asked at once, a confirmation counts, whoever was first
            Optional<Map<String, Object>> row = rows.stream().filter(each -> hit.code().equals(each.get("hit")) && complete(each))
                    .filter(each -> hit.open() || hit.dismissed() && "CONFIRMED".equals(each.get("judgement"))).findFirst();
            row.ifPresent(said -> {
                store.judge(hit.id(), (String) said.get("judgement"), said.get("judgementReasons").toString().strip(), person, register.now());
                judged.add(fact(hit, said));
                if (said.get("judgement").equals("CONFIRMED")) {
                    confirmed.add(hit);
                }
            });
        }
        if (!judged.isEmpty()) {
            register.append(fileNumber, "HITS_JUDGED", person, Map.of("judges", judges, "hits", judged));
        }
        consequences.enter(fileNumber, confirmed, person);
    }

    private static boolean complete(Map<String, Object> row) {
        return WORDS.contains(row.get("judgement")) && row.get("judgementReasons") instanceof String reasons && !reasons.isBlank();
    }

    private static Map<String, Object> fact(Hit hit, Map<String, Object> said) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("name", hit.asked().name());
        fact.put("list", hit.list());
        fact.put("version", hit.version());
        fact.put("reference", hit.reference());
        fact.put("listedName", hit.listedName());
        fact.put("score", hit.score());
        fact.put("judgement", said.get("judgement"));
        fact.put("reasons", said.get("judgementReasons").toString().strip());
        return fact;
    }
}
