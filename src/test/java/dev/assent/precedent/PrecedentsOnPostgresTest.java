package dev.assent.precedent;

import dev.assent.office.PostgresProcedureTest;

@PostgresProcedureTest
class PrecedentsOnPostgresTest extends PrecedentsContract {
}
