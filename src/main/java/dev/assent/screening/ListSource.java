package dev.assent.screening;

import dev.assent.screening.list.ListRefused;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/**
 * Where a list comes from.
 *
 * @param list name of the list
 * @param from a file, or http(s)
 */
record ListSource(String list, URI from) {
    /** what no list reaches; one that does is something else */
    private static final int MOST = 256 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;
    private static final int LONGEST = 64;
    private static final Set<String> REMOTE = Set.of("http", "https");

    byte[] read() throws ListRefused {
        if (list.length() > LONGEST) {
            throw new ListRefused("The name of a list has at most {0} characters.", LONGEST);
        }
        try {
            return REMOTE.contains(from.getScheme()) ? fetch() : bytes(from.toURL().openStream());
        } catch (IOException unreadable) {
            throw new ListRefused("The source cannot be read.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ListRefused("The source cannot be read.");
        }
    }

    private byte[] fetch() throws IOException, InterruptedException, ListRefused {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NORMAL).build();
        HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(from).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != OK) {
            answer.body().close();
            throw new ListRefused("The address answered {0}.", answer.statusCode());
        }
        byte[] content = bytes(answer.body());
        long said = answer.headers().firstValueAsLong("content-length").orElse(content.length);
        if (said != content.length) {
            throw new ListRefused("The source cannot be read.");
        }
        return content;
    }

    private static byte[] bytes(InputStream source) throws IOException, ListRefused {
        try (source) {
            byte[] content = source.readNBytes(MOST + 1);
            if (content.length > MOST) {
                throw new ListRefused("The list is larger than {0} bytes.", MOST);
            }
            return content;
        }
    }
}
