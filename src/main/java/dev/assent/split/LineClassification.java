package dev.assent.split;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/LineClassification.bpmn}. */
final class LineClassification {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    /** id of the table that says to which track a line belongs */
    static final Variable<String> TRACKS_TABLE = Variable.text("tracksTable");
    /** the rows of the table of leads: track, authority */
    static final Variable<List<Map<String, Object>>> LEAD_ROWS = Variable.rows("leadRows");
    static final Variable<List<Map<String, Object>>> TRACK_CHOICES = Variable.rows("trackChoices");
    static final Variable<List<Map<String, Object>>> CLASSIFIED_LINES = Variable.rows("classifiedLines");
    static final Variable<String> CLASSIFIED_BY = Variable.text("classifyLinesBy");
    static final Variable<String> CONFIRMED_BY = Variable.text("confirmClassificationBy");
    static final Variable<String> RETURN_REASONS = Variable.text("classificationReturnReasons");
    /** track, authority, authorityHead, and file with only that track's lines */
    static final Variable<List<Map<String, Object>>> TRACKS = Variable.rows("tracks");
    /** the same without the file */
    static final Variable<List<Map<String, Object>>> LEADS = Variable.rows("leads");
    static final Variable<Boolean> CONTROLLED = Variable.yesNo("controlled");
    static final Variable<Boolean> UNCONTROLLED_LINES = Variable.yesNo("uncontrolledLines");

    private LineClassification() {
    }
}
