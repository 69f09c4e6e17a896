package dev.assent.search;

import dev.assent.office.PostgresProcedureTest;

@PostgresProcedureTest
class TakeAwayOnPostgresTest extends TakeAwayContract {
}
