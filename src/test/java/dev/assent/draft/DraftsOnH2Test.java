package dev.assent.draft;

import dev.assent.office.ProcedureTest;

@ProcedureTest
class DraftsOnH2Test extends DraftsContract {
}
