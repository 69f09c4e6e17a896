package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupMembersTest {
    @Test
    @DisplayName("An address that is none, is two, or is longer than a notice takes is passed over: nobody stops a step that tells his group by his own profile")
    void tooLong() {
        String domain = "@" + ("b".repeat(60) + ".").repeat(3) + "example";
        assertThat(GroupMembers.reaches("a".repeat(63) + domain)).isTrue();
        assertThat(GroupMembers.reaches("a".repeat(64) + domain)).isFalse();
        assertThat(GroupMembers.reaches(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "farida", "farida@", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "a@b.example\u0000"})
    void isNone(String mail) {
        assertThat(GroupMembers.reaches(mail)).as(mail).isFalse();
    }
}
