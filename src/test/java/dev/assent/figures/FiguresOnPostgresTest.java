package dev.assent.figures;

import dev.assent.office.PostgresDatabase;

class FiguresOnPostgresTest extends FigureContract {
    private static TwelveFiles files;

    @Override
    TwelveFiles files() {
        if (files == null) {
            files = new TwelveFiles(PostgresDatabase.empty("figures"), "postgresql");
        }
        return files;
    }
}
