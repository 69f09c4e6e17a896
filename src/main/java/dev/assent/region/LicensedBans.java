package dev.assent.region;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the way of a license that is to be in force again: the bans and exemptions of this moment count, not those of its day (ATT Arts. 6(2), 7(7)). */
@Component
public class LicensedBans {
    private final RegionalExemptions exemptions;
    private final JdbcClient jdbc;

    LicensedBans(RegionalExemptions exemptions, JdbcClient jdbc) {
        this.exemptions = exemptions;
        this.jdbc = jdbc;
    }

    /** A sentence that the dictionary knows; empty: nothing stands in the way. */
    public Optional<String> of(String fileNumber) {
        List<Integer> lines = jdbc.sql("select l.line from register.license_line l join register.license n on n.license_number = l.license_number where n.file_number = ?")
                .param(fileNumber).query(Integer.class).list();
        return exemptions.ban(fileNumber, lines).map(ban -> "A regional convention bans this transfer, and no exemption from it stands (ATT Art. 6(2)): the license cannot be in force.");
    }
}
