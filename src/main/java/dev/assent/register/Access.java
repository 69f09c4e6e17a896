package dev.assent.register;

import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Need to know: who may see which file, and how much of it. */
@Component
public class Access {
    /** How much of a file a reader sees. */
    public enum Sight {
        /** the deciding authority, a body that settles a dispute, auditors and managers: everything */
        WHOLE,
        /** an agency that is asked: the application, its papers, and its own opinion */
        OWN,
        /** the intake clerk: the application and its papers */
        APPLICATION
    }

    private static final Set<String> OVERSEERS = Set.of("managers", "auditors");
    private final JdbcClient jdbc;
    private final NationalSetups setups;
    private final Leads leads;

    Access(JdbcClient jdbc, NationalSetups setups, Leads leads) {
        this.jdbc = jdbc;
        this.setups = setups;
        this.leads = leads;
    }

    /** What the reader may see of the file; empty: not even that it exists. */
    public Optional<Sight> sight(Reader reader, String fileNumber) {
        Optional<String> setup = jdbc.sql("select setup from register.license_file where file_number = ?").param(fileNumber)
                .query(String.class).optional();
        // as much work for a number that no file has as for a file that is hidden, so that time tells neither
        Optional<Sight> sight = sight(reader, fileNumber, leads(fileNumber, setup.orElseGet(() -> setups.installed().iterator().next().setup())));
        return setup.isPresent() ? sight : Optional.empty();
    }

    /** Managers and auditors see every file whole. */
    public static boolean oversees(Reader reader) {
        return OVERSEERS.stream().anyMatch(reader::in);
    }

    /** May the reader add to the file? Whoever works on it; who only watches over files changes nothing on them. */
    public boolean mayAdd(Reader reader, String fileNumber) {
        return sight(reader.without(OVERSEERS), fileNumber).isPresent();
    }

    private List<String> leads(String fileNumber, String setup) {
        return leads.of(fileNumber, setups.of(setup).authority()).stream().map(Leads.Lead::authority).toList();
    }

    private Optional<Sight> sight(Reader reader, String fileNumber, List<String> leads) {
        if (leads.stream().anyMatch(lead -> of(reader, lead)) || oversees(reader)
                || bodies(fileNumber).stream().anyMatch(body -> of(reader, body))) {
            return Optional.of(Sight.WHOLE);
        }
        if (asked(fileNumber).stream().anyMatch(agency -> of(reader, agency))) {
            return Optional.of(Sight.OWN);
        }
        return reader.in("intake") ? Optional.of(Sight.APPLICATION) : Optional.empty();
    }

    /**
     * What a reader may see of all files, for lists: {@link #sight(Reader, String)} the other way round.
     *
     * @param overseer sees every file whole
     * @param all      sees every file, if not all of it
     * @param setups   whose authority the reader belongs to; counts for files registered before leads were kept
     * @param agencies the reader's, which may lead a file or have been asked about it
     */
    public record Scope(boolean overseer, boolean all, List<String> setups, List<String> agencies) {
    }

    /** What the reader may see of all files. */
    public Scope scope(Reader reader) {
        boolean overseer = oversees(reader);
        List<String> own = setups.installed().stream().filter(setup -> of(reader, setup.authority())).map(NationalSetup::setup).toList();
        List<String> agencies = reader.groups().stream().map(group -> group.endsWith(Agency.HEAD)
                ? group.substring(0, group.length() - Agency.HEAD.length()) : group).toList();
        return new Scope(overseer, overseer || reader.in("intake"), own, agencies);
    }

    /** The agencies asked about the file, or to verify one of its documents, so far. */
    public List<String> asked(String fileNumber) {
        return jdbc.sql("""
                select agency from register.consultation where file_number = :number
                union select escalated_to from register.consultation where file_number = :number and escalated_to is not null
                union select agency from register.verification where file_number = :number
                union select escalated_to from register.verification where file_number = :number and escalated_to is not null""")
                .param("number", fileNumber).query(String.class).list();
    }

    /** The bodies before which a dispute on the file was put: they cannot settle what they may not see. */
    private List<String> bodies(String fileNumber) {
        return jdbc.sql("select distinct body from register.escalation where file_number = ?").param(fileNumber).query(String.class).list();
    }

    /** Is the reader of this agency, or its head? */
    public static boolean of(Reader reader, String agency) {
        return reader.in(agency) || reader.in(agency + Agency.HEAD);
    }
}
