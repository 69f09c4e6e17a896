package dev.assent.decision;

import dev.assent.office.PostgresProcedureTest;

@PostgresProcedureTest
class LongestTextsOnPostgresTest extends LongestTexts {
}
