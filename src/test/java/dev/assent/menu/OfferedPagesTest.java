package dev.assent.menu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.ProcedureTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class OfferedPagesTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");
    private static final Pattern ENTRY = Pattern.compile("entry\\(node, '([\\w-]+)'");
    private static final Pattern PLUGIN = Pattern.compile("pluginPoint: [^,]*(?:navigation|navbar\\.action)[^,]*,");
    /** What each page asks the server first. */
    private static final Map<String, String> FIRST = Map.of("files", "/api/files?limit=1", "figures", "/api/figures/overview", "own-figures", "/api/figures/own",
            "handbooks", "/api/handbooks");
    @Autowired
    private Api api;
    @Autowired
    private List<OfferedPage> pages;

    @ParameterizedTest
    @CsvSource({"intake clara", "officer of the authority lena", "head of the authority helena", "officer of an agency fatima", "head of an agency farida", "manager manuel", "auditor aura",
        "operator olga", "designer deniz", "administrator admin", "embassy kamil"})
    @DisplayName("Who may not read a page is not offered it, and who may is")
    void offered(String who) {
        String person = who.substring(who.lastIndexOf(' ') + 1);
        List<String> offered = new ArrayList<>();
        api.get(api.login(person), "/api/pages").json().forEach(page -> offered.add(page.asText()));
        assertThat(offered).as("one of them at least").isNotEmpty();
        FIRST.forEach((page, address) -> assertThat(api.get(api.login(person), address).status() == 200).as("%s may read %s", who, page).isEqualTo(offered.contains(page)));
    }

    @Test
    @DisplayName("Operators, designers and administrators are not offered decision times; nobody who is not logged in is told what there is")
    void notOffered() {
        for (String person : List.of("olga", "deniz", "admin", "lena", "clara")) {
            assertThat(api.get(api.login(person), "/api/pages").text()).as(person).doesNotContain("\"figures\"");
        }
        assertThat(api.get(api.login("manuel"), "/api/pages").text()).contains("\"figures\"");
        assertThat(api.get(null, "/api/pages").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("Every entry that we add to a webapp's navigation asks whether it is offered, by a name that the server knows")
    void everyEntry() throws IOException {
        Set<String> entries = new TreeSet<>();
        long plugins = 0;
        try (Stream<Path> scripts = Files.walk(SCRIPTS)) {
            for (Path script : scripts.filter(each -> each.toString().endsWith(".js")).toList()) {
                String text = Files.readString(script);
                ENTRY.matcher(text).results().forEach(each -> entries.add(each.group(1)));
                plugins += PLUGIN.matcher(text).results().count();
            }
        }
        assertThat(entries).isEqualTo(pages.stream().map(OfferedPage::name).collect(Collectors.toSet())).isEqualTo(FIRST.keySet());
        assertThat(plugins).as("plugins of a navigation").isEqualTo(entries.size());
    }
}
