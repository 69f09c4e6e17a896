package dev.assent.adhoc;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/AdHocRound.bpmn}. */
final class AdHocRound {
    static final String ID = "AdHocRound";
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> CONSULTEES_TABLE = Variable.text("consulteesTable");
    /** of the assessment; not there where none was made */
    static final Variable<String> FINDING = Variable.text("finding");
    /** the rows of the consultee table that apply to the file */
    static final Variable<List<Map<String, Object>>> CONSULTEE_ROWS = Variable.rows("consulteeRows");
    /** every agency that may be asked, under which row, and why it is proposed or not */
    static final Variable<List<Map<String, Object>>> CANDIDATES = Variable.rows("candidates");
    /** whom the officer asks, what and by when: agency, question, limit, unit */
    static final Variable<List<Map<String, Object>>> CHOICES = Variable.rows("consulteeChoices");
    static final Variable<String> NOBODY_BECAUSE = Variable.text("noConsulteesReasons");
    static final Variable<String> CHOSEN_BY = Variable.text("chooseConsulteesBy");
    static final Variable<List<Map<String, Object>>> CONSULTEES = Variable.rows("consultees");
    static final Variable<Map<String, Object>> ADDED_CONSULTEE = Variable.map("addedConsultee");
    static final String CONSULTEE_ADDED = "ConsulteeAdded";

    private AdHocRound() {
    }
}
