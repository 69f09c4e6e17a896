package dev.assent.draft;

import dev.assent.office.PostgresProcedureTest;

@PostgresProcedureTest
class DraftsOnPostgresTest extends DraftsContract {
}
