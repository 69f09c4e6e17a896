package dev.assent.actor;

import dev.assent.engine.Variable;

/** Contract of {@code processes/blocks/ActorRegistration.bpmn}. */
final class ActorRegistration {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> SETUP = Variable.text("setup");
    static final Variable<String> AUTHORITY = Variable.text("authority");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    /** role and place of the party */
    static final Variable<String> PARTY = Variable.text("registeredParty");
    static final Variable<String> REGISTER = Variable.text("actorRegister");
    static final Variable<String> MOVE = Variable.text("registrationMove");
    static final Variable<String> NUMBER = Variable.text("registrationNumber");
    static final Variable<String> UNTIL = Variable.text("registrationUntil");
    static final Variable<String> REASONS = Variable.text("registrationReasons");
    static final Variable<String> LEGAL_BASIS = Variable.text("registrationLegalBasis");
    /** the party as it is called, for whoever confirms */
    static final Variable<String> NAME = Variable.text("registeredName");
    /** groups whose members confirm */
    static final Variable<String> CONFIRMING_GROUPS = Variable.text("confirmingGroups");
    static final Variable<String> CONFIRMED_BY = Variable.text("confirmRegistrationBy");
    static final Variable<String> REFUSAL_REASONS = Variable.text("refusalReasons");

    private ActorRegistration() {
    }
}
