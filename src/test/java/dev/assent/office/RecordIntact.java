package dev.assent.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.proof.Verification;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * After every test of a procedure each file it has touched is proved: its record is whole and signed, and vouches for every row. So
 * a step that writes a row without an entry that vouches for it fails where it is tested.
 */
final class RecordIntact implements AfterEachCallback {
    private static final Map<ApplicationContext, Map<String, Integer>> PROVED = new WeakHashMap<>();

    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        Map<String, Integer> proved = PROVED.computeIfAbsent(context, any -> new ConcurrentHashMap<>());
        Verification verification = context.getBean(Verification.class);
        boolean tampers = AnnotationSupport.isAnnotated(test.getTestMethod(), Tampers.class)
                || AnnotationSupport.isAnnotated(test.getTestClass(), Tampers.class);
        touched(context, proved).forEach((file, length) -> {
            proved.put(file, length);
            List<String> faults = tampers ? List.of() : verification.verify(file).faults();
            assertThat(faults).as(file).isEmpty();
        });
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
