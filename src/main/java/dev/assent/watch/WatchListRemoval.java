package dev.assent.watch;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/WatchListRemoval.bpmn}. */
final class WatchListRemoval {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    /** id of the entry */
    static final Variable<String> PARTY = Variable.text("watchedParty");
    /** as it is called, for whoever confirms */
    static final Variable<String> NAME = Variable.text("watchedName");
    static final Variable<String> REASONS = Variable.text("removalReasons");
    /** groups whose members confirm */
    static final Variable<String> CONFIRMING_GROUPS = Variable.text("confirmingGroups");
    static final Variable<String> CONFIRMED_BY = Variable.text("confirmRemovalBy");
    static final Variable<String> REFUSAL_REASONS = Variable.text("refusalReasons");

    private WatchListRemoval() {
    }
}
