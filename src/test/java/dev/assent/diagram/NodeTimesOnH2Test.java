package dev.assent.diagram;

import dev.assent.office.ProcedureTest;

@ProcedureTest
class NodeTimesOnH2Test extends NodeTimesContract {
}
