package dev.assent.precedent;

import dev.assent.engine.Variable;
import dev.assent.register.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays earlier files beside the assessment, as far as the authority that assesses sees them whole. */
@Component
class PrepareAssessment implements JavaDelegate {
    private static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    private static final Variable<String> AUTHORITY = Variable.text("authority");
    private static final Variable<List<Map<String, Object>>> PRECEDENTS = Variable.rows("precedents");

    private final Precedents precedents;

    PrepareAssessment(Precedents precedents) {
        this.precedents = precedents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reader authority = new Reader("", Set.of(AUTHORITY.of(execution)));
        PRECEDENTS.set(execution, precedents.whole(FILE_NUMBER.of(execution), authority).stream().map(Precedent::row).toList());
    }
}
