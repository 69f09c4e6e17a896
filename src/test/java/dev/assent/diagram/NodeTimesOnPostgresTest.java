package dev.assent.diagram;

import dev.assent.office.PostgresProcedureTest;

@PostgresProcedureTest
class NodeTimesOnPostgresTest extends NodeTimesContract {
}
