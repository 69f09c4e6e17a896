package dev.assent.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.screening.list.ListEntry;
import dev.assent.screening.list.ListReader;
import dev.assent.screening.list.ListRefused;
import dev.assent.screening.list.ListedName;
import dev.assent.screening.list.ReadList;
import dev.assent.screening.match.MatchedWord;
import dev.assent.screening.match.NameIndex;
import dev.assent.screening.match.NameMatch;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands on a list is found there by another spelling, in the other script, and it is said why. */
class ListedNamesTest {
    private static byte[] content(String list) throws IOException {
        try (InputStream in = ListedNamesTest.class.getResourceAsStream("/demo/lists/" + list)) {
            return in.readAllBytes();
        }
    }

    private static NameMatch nearest(String list, String name, String reference) throws IOException, ListRefused {
        ReadList read = ListReader.read(content(list));
        List<ListEntry> owners = read.entries().stream().flatMap(entry -> entry.names().stream().map(each -> entry)).toList();
        NameIndex index = new NameIndex(read.entries().stream().flatMap(entry -> entry.names().stream()).map(ListedName::text).toList());
        List<NameIndex.Found> found = index.like(name, 80);
        assertThat(found).isNotEmpty();
        assertThat(owners.get(found.get(0).place()).reference()).isEqualTo(reference);
        return found.get(0).match();
    }

    @Test
    void aListedPersonIsFoundInEitherScript() throws IOException, ListRefused {
        assertThat(nearest("un.xml", "Mr Yussuf Khalil Aldarai", "VDi.001").score()).isGreaterThanOrEqualTo(80);
        assertThat(nearest("denials.csv", "طارق القذالي", "VD-DEN-021").words()).extracting(MatchedWord::how).isNotEmpty();
        assertThat(nearest("denials.csv", "Southern Trade Company", "VD-DEN-014").listedOnly()).isEmpty();
        assertThat(nearest("denials.csv", "KESTRELPOINT", "VD-DEN-030").score()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void halfAListIsNoList() throws IOException {
        byte[] whole = content("un.xml");
        assertThatThrownBy(() -> ListReader.read(Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(ListRefused.class);
    }
}
