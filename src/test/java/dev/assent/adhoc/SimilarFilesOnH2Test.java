package dev.assent.adhoc;

import dev.assent.office.ProcedureTest;

@ProcedureTest
class SimilarFilesOnH2Test extends SimilarFilesContract {
}
