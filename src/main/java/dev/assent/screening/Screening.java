package dev.assent.screening;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/Screening.bpmn}. */
final class Screening {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    /** of the assessment; PROHIBITED once a hit that forbids is confirmed */
    static final Variable<String> FINDING = Variable.text("finding");
    static final Variable<Boolean> HITS_OPEN = Variable.yesNo("hitsOpen");
    static final Variable<Boolean> PARTY_LISTED = Variable.yesNo("partyListed");
    /** group that judges the hits that are laid out */
    static final Variable<String> JUDGES = Variable.text("hitJudges");
    static final Variable<List<Map<String, Object>>> HITS = Variable.rows("screeningHits");
    /** what the judges read: who is named and listed, how near they are, and which words match how */
    static final Variable<List<Map<String, Object>>> HIT_FACTS = Variable.rows("hitFacts");
    static final Variable<List<Map<String, Object>>> HIT_WORDS = Variable.rows("hitWords");
    static final Variable<String> JUDGED_BY = Variable.text("confirmOrDismissHitsBy");

    private Screening() {
    }
}
