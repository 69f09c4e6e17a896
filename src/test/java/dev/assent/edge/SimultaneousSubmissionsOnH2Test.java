package dev.assent.edge;

import dev.assent.office.ProcedureTest;

@ProcedureTest
class SimultaneousSubmissionsOnH2Test extends SimultaneousSubmissions {
    SimultaneousSubmissionsOnH2Test() {
        // its wait for a lock is short: three are seldom seen at once
        super("select count(*) from information_schema.sessions where blocker_id is not null", 1);
    }
}
