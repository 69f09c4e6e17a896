package dev.assent.decision;

import dev.assent.file.FileClosing;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes a file when every track of it is decided. */
@Component
class Endings {
    /** Of {@code register.lead l} of one file: where lines are decided apart, the lead of the whole file decides none of them. */
    static final String OUTSTANDING = """
            l.file_number = ? and (l.track <> 'WHOLE' or not exists
              (select 1 from register.lead m where m.file_number = l.file_number and m.track <> 'WHOLE'))
            and not exists (select 1 from register.decision d where d.file_number = l.file_number and d.track = l.track)""";

    private final JdbcClient jdbc;
    private final FileClosing closing;

    Endings(JdbcClient jdbc, FileClosing closing) {
        this.jdbc = jdbc;
        this.closing = closing;
    }

    /** A decision was entered; the file is closed if it was the last one outstanding. */
    void decided(String fileNumber) {
        int outstanding = jdbc.sql("select count(*) from register.lead l where " + OUTSTANDING).param(fileNumber).query(Integer.class).single();
        if (outstanding == 0) {
            closing.close(fileNumber, together(new TreeSet<>(jdbc.sql("select decision from register.decision where file_number = ?")
                    .param(fileNumber).query(String.class).list())));
        }
    }

    /** What several decisions come to for the file. */
    static String together(Set<String> decisions) {
        if (decisions.size() == 1) {
            return decisions.iterator().next();
        }
        // goods on no list take nothing from what was decided on the others
        Set<String> licensed = decisions.stream().filter(decision -> !decision.equals("NO_LICENSE_REQUIRED")).collect(Collectors.toSet());
        if (licensed.size() == 1) {
            return licensed.iterator().next();
        }
        return decisions.stream().anyMatch(decision -> decision.startsWith("GRANTED")) ? "GRANTED_IN_PART" : "REFUSED";
    }
}
