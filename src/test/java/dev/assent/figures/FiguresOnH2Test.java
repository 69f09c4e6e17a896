package dev.assent.figures;

import org.h2.jdbcx.JdbcDataSource;

class FiguresOnH2Test extends FigureContract {
    private static TwelveFiles files;

    @Override
    TwelveFiles files() {
        if (files == null) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:figures;DB_CLOSE_DELAY=-1");
            files = new TwelveFiles(source, "h2");
        }
        return files;
    }
}
