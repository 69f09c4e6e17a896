package dev.assent.search;

import dev.assent.office.ProcedureTest;

@ProcedureTest
class TakeAwayOnH2Test extends TakeAwayContract {
}
