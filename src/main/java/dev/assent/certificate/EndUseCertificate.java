package dev.assent.certificate;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/EndUseCertificate.bpmn}. */
final class EndUseCertificate {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    /** line, description and licensed quantity */
    static final Variable<List<Map<String, Object>>> GOODS = Variable.rows("certificateGoods");
    static final Variable<String> EXPORTER = Variable.text("certificateExporter");
    static final Variable<String> EXPORTING_STATE = Variable.text("certificateState");
    static final Variable<String> CONTRACT = Variable.text("contract");
    static final Variable<String> END_USE = Variable.text("certifiedEndUse");
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final Variable<List<Object>> UNDERTAKINGS = new Variable<>("undertakings", (Class) List.class);
    static final Variable<String> SIGNATORY = Variable.text("certificateSignatory");
    static final Variable<String> POSITION = Variable.text("signatoryPosition");
    static final Variable<String> VALID_UNTIL = Variable.text("certificateValidUntil");
    static final Variable<String> ISSUED_BY = Variable.text("issueEndUseCertificateBy");
    static final Variable<String> NUMBER = Variable.text("certificateNumber");

    private EndUseCertificate() {
    }
}
