package dev.assent.decision;

import dev.assent.office.ProcedureTest;

@ProcedureTest
class LongestTextsOnH2Test extends LongestTexts {
}
