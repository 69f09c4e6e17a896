package dev.assent.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NationalSetupsTest {
    private static NationalSetups enabled(String... names) throws IOException {
        return new NationalSetups("", List.of(names));
    }

    @Test
    @DisplayName("Without a choice every setup is on offer")
    void allOnOffer() throws IOException {
        assertThat(enabled().all()).extracting(NationalSetup::setup).contains("LeadAuthority", "StandingCommittee", "CategorySplit", "ActivitySplit",
                "EmbassyVerification", "AdHocConsultation");
    }

    @Test
    @DisplayName("A setup that is no longer on offer takes in no file, and its old files are still read and finished")
    void noLongerOnOffer() throws IOException {
        NationalSetups setups = enabled("LeadAuthority");
        assertThat(setups.all()).extracting(NationalSetup::setup).containsExactly("LeadAuthority");
        assertThatThrownBy(() -> setups.offered("StandingCommittee")).isInstanceOf(UnknownSetup.class).hasMessageContaining("LeadAuthority")
                .hasMessageNotContaining("CategorySplit");
        assertThat(setups.of("StandingCommittee").setup()).isEqualTo("StandingCommittee");
        assertThat(setups.installed()).extracting(NationalSetup::setup).contains("StandingCommittee");
    }

    @Test
    @DisplayName("A choice that names no setup stops the start, with the names there are")
    void misspelt() {
        assertThatThrownBy(() -> enabled("LeadAutority")).isInstanceOf(UnknownSetup.class).hasMessageContaining("LeadAuthority");
    }
}
