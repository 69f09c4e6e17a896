package dev.assent.figures;

/** What files and steps have in common behind a number. */
enum Cause {
    DECIDED("f.decided"),
    UNDECIDED("not f.decided"),
    MISSED_1("exists (select 1 from register.figure_target t where t.file_number = f.file_number and t.target = 1 and not t.met)"),
    MISSED_2("exists (select 1 from register.figure_target t where t.file_number = f.file_number and t.target = 2 and not t.met)"),
    STOPPED("f.stopped_calendar > 0"),
    INCOMPLETE("f.incomplete_calendar > 0"),
    QUESTIONS("f.questions > 0"),
    SENT_BACK("f.sent_back > 0"),
    ESCALATED("f.rungs > 0"),
    CONFLICT("f.conflict"),
    FORCED("f.forced_escalations > 0"),
    SILENT(null, "s.silent"),
    LATE(null, "s.late"),
    PASSED_ON(null, "s.passed_on"),
    ANSWERED(null, "s.ended_at is not null and s.outcome is not null and s.outcome <> 'WITHDRAWN'"),
    CHANGED(null, "s.changed");

    final String ofFile;
    final String ofStep;

    Cause(String ofFile) {
        this(ofFile, null);
    }

    Cause(String ofFile, String ofStep) {
        this.ofFile = ofFile;
        this.ofStep = ofStep;
    }
}
