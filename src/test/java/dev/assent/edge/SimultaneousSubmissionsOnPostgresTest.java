package dev.assent.edge;

import dev.assent.office.PostgresProcedureTest;

@PostgresProcedureTest
class SimultaneousSubmissionsOnPostgresTest extends SimultaneousSubmissions {
    SimultaneousSubmissionsOnPostgresTest() {
        super("select count(*) from pg_stat_activity where wait_event_type = 'Lock'", 3);
    }
}
