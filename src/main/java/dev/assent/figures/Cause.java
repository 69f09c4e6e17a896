package dev.assent.figures;

/** What ended files, steps, open files, or tasks have in common behind a number. */
enum Cause {
    DECIDED("f.decided"),
    UNDECIDED("not f.decided"),
    MISSED_1("exists (select 1 from register.figure_target t where t.file_number = f.file_number and t.target = 1 and not t.met)"),
    MISSED_2("exists (select 1 from register.figure_target t where t.file_number = f.file_number and t.target = 2 and not t.met)"),
    TARGETED_1("exists (select 1 from register.figure_target t where t.file_number = f.file_number and t.target = 1)"),
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
    CHANGED(null, "s.changed"),
    JUDGED(null, "s.changed is not null and s.ended_at is not null and s.outcome is not null and s.outcome <> 'WITHDRAWN'"),
    UNANSWERED(null, "s.ended_at is null"),
    OVERDUE(null, "s.ended_at is null and s.deadline < :now"),
    LATE_NOW(null, null, "l.outer_limit < :now and not l.outer_stands"),
    HALTED_NOW(null, null, "exists (select 1 from register.halt h where h.file_number = l.file_number and h.ended_at is null)"),
    /** Of open files, by what no database can tell. */
    PAST_1(null),
    PAST_2(null),
    PROBABLY_1(null),
    PROBABLY_2(null),
    COMPLETED(null, null, null, "s.completed"),
    UNTAKEN(null, null, null, "s.taken_at is null");

    final String ofFile;
    final String ofStep;
    final String ofOpen;
    final String ofTask;

    Cause(String ofFile) {
        this(ofFile, null);
    }

    Cause(String ofFile, String ofStep) {
        this(ofFile, ofStep, null);
    }

    Cause(String ofFile, String ofStep, String ofOpen) {
        this(ofFile, ofStep, ofOpen, null);
    }

    Cause(String ofFile, String ofStep, String ofOpen, String ofTask) {
        this.ofFile = ofFile;
        this.ofStep = ofStep;
        this.ofOpen = ofOpen;
        this.ofTask = ofTask;
    }
}
