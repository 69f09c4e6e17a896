package dev.assent.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.assent.screening.list.ListReader;
import dev.assent.screening.list.ListRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists come from a folder or an address; whatever does not come whole is said. */
class ListSourceTest {
    private static final String LIST = "reference,kind,name\nD-1,PERSON,Yousef Khalil Al-Derei\n";

    @TempDir
    Path folder;

    private static List<ListSource> sources(String folder, List<String> addresses) {
        List<ListSource> all = new ArrayList<>();
        new ListSources(new ScreeningSettings(folder, addresses, Duration.ofHours(1), Duration.ofDays(7), List.of(), List.of())).all().forEach(all::add);
        return all;
    }

    @Test
    void eachListOfTheFolderIsCalledLikeItsFileAndAnAddressWins() throws IOException, ListRefused {
        Files.writeString(folder.resolve("Denials.csv"), LIST);
        Files.writeString(folder.resolve("un.xml"), "<x/>");
        Files.writeString(folder.resolve("un.xml.part"), "half");
        Files.writeString(folder.resolve(".hidden.csv"), LIST);
        URI address = URI.create("https://lists.example.org/un.xml");
        assertThat(sources(folder.toString(), List.of())).extracting(ListSource::list).containsExactly("denials", "un");
        assertThat(sources(folder.toString(), List.of("un=" + address))).extracting(ListSource::from).contains(address).hasSize(2);
        assertThat(sources(folder.toString(), List.of()).get(0).read()).isEqualTo(LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(sources(folder.resolve("gone").toString(), List.of())).isEmpty();
        assertThat(sources("", List.of())).isEmpty();
    }

    @Test
    void theListsOfTheDemonstrationCanBeRead() throws ListRefused {
        List<ListSource> shipped = sources("classpath:demo/lists", List.of());
        assertThat(shipped).extracting(ListSource::list).containsExactly("denials", "un");
        for (ListSource source : shipped) {
            assertThat(ListReader.read(source.read()).entries()).isNotEmpty();
        }
    }

    @Test
    void anAddressAnswersWholeOrNotAtAll() throws IOException, ListRefused {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/whole", exchange -> {
            exchange.sendResponseHeaders(200, LIST.length());
            exchange.getResponseBody().write(LIST.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.createContext("/cut", exchange -> {
            exchange.sendResponseHeaders(200, 2L * LIST.length());
            exchange.getResponseBody().write(LIST.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });
        server.start();
        try {
            URI root = URI.create("http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort());
            assertThat(new ListSource("un", root.resolve("/whole")).read()).hasSize(LIST.length());
            assertThatThrownBy(() -> new ListSource("un", root.resolve("/gone")).read()).isInstanceOf(ListRefused.class).hasMessageContaining("503");
            assertThatThrownBy(() -> new ListSource("un", root.resolve("/cut")).read()).isInstanceOf(ListRefused.class).hasMessageContaining("cannot be read");
        } finally {
            server.stop(0);
        }
        assertThatThrownBy(() -> new ListSource("un", folder.resolve("gone.xml").toUri()).read()).isInstanceOf(ListRefused.class);
    }
}
