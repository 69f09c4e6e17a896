package dev.assent.clock;

import dev.assent.notification.Delivered;
import dev.assent.register.Entered;
import dev.assent.register.Register;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entry is there from which a limit counts: its clock begins to run. */
@Component
class AwaitedEntries implements Entered, Delivered {
    private static final String NOTICE = Anchor.From.NOTICE_DELIVERED.name();

    private final JdbcClient jdbc;
    private final FileClock clock;
    private final Register register;
    private final AwaitedStops stops;

    // lazy: whoever enters something makes these clocks run
    AwaitedEntries(JdbcClient jdbc, @Lazy FileClock clock, @Lazy Register register, AwaitedStops stops) {
        this.stops = stops;
        this.jdbc = jdbc;
        this.clock = clock;
        this.register = register;
    }

    @Override
    public void entered(String fileNumber, String kind) {
        // a notice concerns one agency, whose clock begins where it is delivered
        if (!NOTICE.equals(kind)) {
            waiting(fileNumber, kind).forEach(agency -> begins(fileNumber, agency, kind));
        }
    }

    private void begins(String fileNumber, String agency, String kind) {
        stops.open(fileNumber, agency, kind).ifPresent(stop -> clock.begins(stop, fileNumber, agency));
    }

    @Override
    public void written(List<String> fileNumbers) {
        // no clock waits in files that are written whole
    }

    @Override
    public void delivered(String fileNumber, String key) {
        jdbc.sql("select agency from register.consultation where file_number = ? and id || '/asked' = ?").params(fileNumber, key.replaceFirst("(/asked).*", "$1"))
                .query(String.class).list().stream().filter(agency -> waiting(fileNumber, NOTICE).contains(agency))
                .forEach(agency -> {
                    register.append(fileNumber, NOTICE, Register.ENGINE, Map.of("agency", agency));
                    begins(fileNumber, agency, NOTICE);
                });
    }

    private List<String> waiting(String fileNumber, String kind) {
        return jdbc.sql("select distinct agency from register.clock_pause where file_number = ? and agency is not null and restarted_at is null").param(fileNumber)
                .query(String.class).list().stream().filter(agency -> stops.open(fileNumber, agency, kind).isPresent()).toList();
    }
}
