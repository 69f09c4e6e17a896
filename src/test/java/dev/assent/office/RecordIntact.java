package dev.assent.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.proof.Verification;
import java.sql.DatabaseMetaData;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * After every test of a procedure each file it has touched is proved: its record is whole and signed, and vouches for every row. So
 * a step that writes a row without an entry that vouches for it fails where it is tested.
 */
final class RecordIntact implements AfterEachCallback {
    private static final Map<ApplicationContext, Map<String, Integer>> PROVED = new WeakHashMap<>();
    // by database, which outlives the application when Spring's cache of contexts is full and starts it again on the same one
    private static final Set<String> TAMPERED = ConcurrentHashMap.newKeySet();

    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        Map<String, Integer> proved = PROVED.computeIfAbsent(context, any -> new ConcurrentHashMap<>());
        Verification verification = context.getBean(Verification.class);
        boolean tampers = AnnotationSupport.isAnnotated(test.getTestMethod(), Tampers.class)
                || AnnotationSupport.isAnnotated(test.getTestClass(), Tampers.class);
        String database = database(context);
        touched(context, proved).forEach((file, length) -> {
            proved.put(file, length);
            if (tampers) {
                TAMPERED.add(database + file);
            }
            if (!TAMPERED.contains(database + file)) {
                assertThat(verification.verify(file).faults()).as(file).isEmpty();
            }
        });
    }

    private static String database(ApplicationContext context) {
        try {
            return JdbcUtils.extractDatabaseMetaData(context.getBean(DataSource.class), DatabaseMetaData::getURL);
        } catch (MetaDataAccessException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, Integer> touched(ApplicationContext context, Map<String, Integer> proved) {
        Map<String, Integer> touched = new ConcurrentHashMap<>();
        context.getBean(JdbcClient.class).sql("select file_number, record_length from register.license_file").query(row -> {
            if (!Integer.valueOf(row.getInt(2)).equals(proved.get(row.getString(1)))) {
                touched.put(row.getString(1), row.getInt(2));
            }
        });
        return touched;
    }
}
