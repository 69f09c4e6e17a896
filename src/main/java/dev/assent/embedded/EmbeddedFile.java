package dev.assent.embedded;

import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Opens an H2 database on a file so that a killed process leaves whole transactions behind. H2 takes the ends of its tables one after the
 * other while others go on writing: a process killed between two such moments leaves halves of transactions, which block rows for ever.
 * Here H2 never stores by itself; what was committed is stored, before its caller hears of it, in a moment when no statement writes.
 */
public final class EmbeddedFile {
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?!mem:|tcp:|ssl:|zip:).*");
    // milliseconds; twenty-four days, always begun anew by the next store
    private static final String NOT_BY_ITSELF = ";WRITE_DELAY=" + Integer.MAX_VALUE;

    private EmbeddedFile() {
    }

    /** @param driver makes the connections to a URL; those to other databases are left as they are */
    public static DataSource open(String url, Function<String, DataSource> driver) {
        return FILE.matcher(url).matches() ? new WholeConnections(driver.apply(url.replaceAll("(?i);WRITE_DELAY=\\d+", "") + NOT_BY_ITSELF)) : driver.apply(url);
    }
}
