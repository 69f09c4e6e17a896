package dev.assent.clock;

import java.util.Arrays;
import java.util.Optional;

/** Which stops move the clock of a whole file. That clock runs like an agency's, under a name that no agency can have. */
public enum FileStops {
    /** no stop: the law gives the applicant his date whatever happens */
    NONE(""),
    /** the time in which the applicant was asked something, whoever asked */
    QUESTIONS(" or exists (select 1 from register.information_request r where r.id = p.id) or exists (select 1 from register.question q where q.id = p.id)"),
    /** those, and every other stop of the whole file */
    ALL(" or p.agency is null and p.clocks <> 'CONSULTATIONS'" + QUESTIONS.more);

    private static final String FILE = "file/";
    private final String more;

    FileStops(String more) {
        this.more = more;
    }

    /** The name under which the clock runs, where an agency's clock has the agency. */
    public String clock() {
        return FILE + name();
    }

    /** Is this the name of a clock of a whole file? */
    static boolean is(String agency) {
        return agency != null && agency.startsWith(FILE);
    }

    /** The condition on {@code register.clock_pause p} by which a pause stops the clock of this name; it takes the name as its one parameter. */
    static String condition(String agency) {
        Optional<FileStops> whole = Arrays.stream(values()).filter(each -> each.clock().equals(agency)).findFirst();
        return whole.map(stops -> "(p.agency = ?" + stops.more + ")").orElse("(p.agency is null and p.clocks <> 'FILE' or p.agency = ?)");
    }
}
