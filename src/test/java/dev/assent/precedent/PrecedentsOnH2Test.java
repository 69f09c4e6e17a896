package dev.assent.precedent;

import dev.assent.office.ProcedureTest;

@ProcedureTest
class PrecedentsOnH2Test extends PrecedentsContract {
}
