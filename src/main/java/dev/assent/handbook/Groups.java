package dev.assent.handbook;

import dev.assent.engine.model.ModelElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Who may do a step, as its model says. */
final class Groups {
    private static final Map<String, String> VARIABLES = Map.of("${authority}", "the deciding authority", "${authorityHead}", "the head of the deciding authority", "${agency}", "the agency that is asked",
            "${escalatedTo}", "whom silence passes it on to", "${leadGroups}", "the leads", "${approvingGroups}", "the other lead", "${notingLead}", "the other lead", "${verifiers}", "whoever verifies",
            "intake", "the intake");

    private Groups() {
    }

    static List<String> of(ModelElement task) {
        return Arrays.stream(task.attribute("candidateGroups").split(",\\s*")).map(String::strip).filter(group -> !group.isEmpty()).toList();
    }

    static String said(ModelElement task, Writing writing) {
        return writing.words().or(of(task).stream().map(group -> VARIABLES.containsKey(group) ? writing.words().say(VARIABLES.get(group)) : writing.names().agency(group)).toList());
    }
}
