package dev.assent.adhoc;

import dev.assent.office.PostgresProcedureTest;

@PostgresProcedureTest
class SimilarFilesOnPostgresTest extends SimilarFilesContract {
}
