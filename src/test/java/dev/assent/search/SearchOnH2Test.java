package dev.assent.search;

import dev.assent.office.ProcedureTest;

@ProcedureTest
class SearchOnH2Test extends SearchContract {
}
