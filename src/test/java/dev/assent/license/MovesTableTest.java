package dev.assent.license;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.table.Shipped;
import org.junit.jupiter.api.Test;

/** What may be done to a license is rows; a row by which nobody could act is refused when it is deployed. */
class MovesTableTest {
    private static final String FILE = "processes/rules/LicenseMoves.dmn";

    @Test
    void theShippedTableHasNoFault() {
        assertThat(Shipped.problems(new MovesTableCheck(), "LeadAuthority")).isEmpty();
    }

    @Test
    void aMoveThatIsNoneIsRefused() {
        Shipped.assertFault(Shipped.problems(new MovesTableCheck(), "LeadAuthority", FILE, "\"REINSTATE\"", "\"REINSTALL\""), FILE,
                "row 2, column move: \"REINSTALL\" is none of SUSPEND, REINSTATE, REVOKE, REVOKE_REST, SURRENDER, EXPIRE, EXHAUST.");
    }

    @Test
    void oneOrTwoSignAndNobodyWaitsBesideTheHolder() {
        assertThat(Shipped.problems(new MovesTableCheck(), "LeadAuthority", FILE, "<text>2</text>", "<text>3</text>")).hasSize(1);
        String given = "\"OutputEntry_LicenseMoves_5_2\">\n          <text>";
        assertThat(Shipped.problems(new MovesTableCheck(), "LeadAuthority", FILE, given + "1", given + "2")).as("the holder gives it back").hasSize(1);
    }

    @Test
    void aStandingThatIsNoneIsRefused() {
        assertThat(Shipped.problems(new MovesTableCheck(), "LeadAuthority", FILE, "\"REVOKED\"", "\"DESTROYED\"")).hasSize(1);
    }
}
