package dev.assent.investigation;

import dev.assent.consultation.OpinionsOnFile;
import dev.assent.engine.Variable;
import dev.assent.register.Leads;
import dev.assent.setup.NationalSetups;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays before the investigator what the agencies said. */
@Component
class GatherOpinions implements JavaDelegate {
    private static final Variable<List<Map<String, Object>>> OPINIONS = Variable.rows("opinions");

    private final OpinionsOnFile opinions;
    private final NationalSetups setups;

    GatherOpinions(OpinionsOnFile opinions, NationalSetups setups) {
        this.opinions = opinions;
        this.setups = setups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OPINIONS.set(execution, opinions.rows(RecordConclusion.FILE_NUMBER.of(execution), Leads.WHOLE, setups.of(RecordConclusion.SETUP.of(execution))));
    }
}
