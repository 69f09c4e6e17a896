package dev.assent.sample;

import dev.assent.office.PostgresProcedureTest;

@PostgresProcedureTest
class SampleOnPostgresTest extends SampleContract {
    @Override
    int size() {
        return 60;
    }
}
