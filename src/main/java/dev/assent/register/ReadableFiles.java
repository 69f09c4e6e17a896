package dev.assent.register;

import java.sql.DatabaseMetaData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Which files a reader may know of, as one condition for lists, searches, counts, exports and figures: {@link Access} the other way
 * round. Whatever selects files for a person has it.
 */
@Component
public class ReadableFiles {
    private static final String ALWAYS = "true";
    private static final List<String> LED = List.of("register.lead k where k.authority in (:readersAgencies)",
            "register.escalation k where k.body in (:readersAgencies)", "register.unled k where k.setup in (:readersSetups)");
    private static final List<String> ASKED = List.of("register.consultation k where k.agency in (:readersAgencies)",
            "register.consultation k where k.escalated_to in (:readersAgencies)",
            "register.verification k where k.agency in (:readersAgencies)", "register.verification k where k.escalated_to in (:readersAgencies)");
    private final Access access;
    private final boolean postgres;

    ReadableFiles(Access access, DataSource database) throws MetaDataAccessException {
        this.access = access;
        postgres = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName).equals("PostgreSQL");
    }

    /**
     * Conditions on the row {@code f} of register.license_file, in parentheses or a constant.
     *
     * @param known      the reader may know that there is such a file, and what was applied for
     * @param whole      he sees all of it; what an agency may not see must be neither shown, counted nor searched without it
     * @param parameters to be set by name: {@code readersAgencies}, {@code readersSetups}
     */
    public record Condition(String known, String whole, Map<String, Object> parameters) {
        /** Sees every file whole. */
        public boolean overseer() {
            return whole.equals(ALWAYS);
        }
    }

    /** The conditions for this reader. */
    public Condition of(Reader reader) {
        Access.Scope scope = access.scope(reader);
        return new Condition(scope.all() ? ALWAYS : any(Stream.concat(LED.stream(), ASKED.stream())), scope.overseer() ? ALWAYS : any(LED.stream()),
                Map.of("readersAgencies", orNone(scope.agencies()), "readersSetups", orNone(scope.setups())));
    }

    /**
     * In one of these tables. PostgreSQL takes the branches as one set, each one table and its index: it follows the order of the list, or
     * gathers the few files of an agency. H2 would make that set anew for every row; it looks into each table.
     */
    private String any(Stream<String> tables) {
        return postgres ? tables.map(table -> "select k.file_number from " + table).collect(Collectors.joining(" union all ", "(f.file_number in (", "))"))
                : tables.map(table -> "exists (select 1 from " + table + " and k.file_number = f.file_number)").collect(Collectors.joining(" or ", "(", ")"));
    }

    // SQL knows no empty list
    private static List<String> orNone(List<String> values) {
        List<String> some = new ArrayList<>(values);
        some.add("");
        return some;
    }
}
