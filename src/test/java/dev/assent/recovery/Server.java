package dev.assent.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.LicensingApplication;
import dev.assent.office.Command;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Assent in a Java process of its own, as an operator runs it. */
final class Server implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Process process;
    private final Path log;
    private final int port;

    private Server(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts it on the database in this folder and waits until it serves. */
    static Server start(Path folder, String name) throws IOException {
        Server server = launch(folder, name, Map.of());
        server.untilItServes();
        return server;
    }

    /** Starts it with these settings and does not wait. */
    static Server launch(Path folder, String name, Map<String, String> environment, String... settings) throws IOException {
        int port = freePort();
        return launch(folder, name, environment, port, Command.line(List.of("-Xmx512m"), settings(port, settings)));
    }

    /** Starts it with a clock of its own, which runs on from this moment, and waits until it serves. */
    static Server startAt(Instant moment, Path folder, String name, String... settings) throws IOException {
        int port = freePort();
        List<String> command = Command.line(List.of("-Xmx512m", "-Dshift=" + Duration.between(Instant.now(), moment).toMillis()), settings(port, settings));
        // of the tests' classes this one alone goes with it
        Path alone = folder.resolve("shifted");
        Path program = alone.resolve("dev/assent/recovery/Shifted.class");
        Files.createDirectories(program.getParent());
        Files.copy(Path.of("target/test-classes/dev/assent/recovery/Shifted.class"), program, StandardCopyOption.REPLACE_EXISTING);
        int path = command.indexOf("-cp") + 1;
        command.set(path, alone + File.pathSeparator + command.get(path));
        command.set(path + 1, Shifted.class.getName());
        Server server = launch(folder, name, Map.of(), port, command);
        server.untilItServes();
        return server;
    }

    private static String[] settings(int port, String... settings) {
        List<String> own = new ArrayList<>(List.of("--spring.profiles.active=demo", "--server.port=" + port,
                // it begins without a past: its files are its own
                "--assent.sample-history=0"));
        own.addAll(List.of(settings));
        return own.toArray(String[]::new);
    }

    private static Server launch(Path folder, String name, Map<String, String> environment, int port, List<String> command) throws IOException {
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Server(builder.start(), log, port);
    }

    void untilItServes() {
        try {
            Awaitility.await().atMost(Duration.ofSeconds(300)).pollInterval(Duration.ofMillis(500)).until(this::serves);
        } catch (RuntimeException | Error tooLate) {
            process.destroyForcibly();
            throw tooLate;
        }
    }

    /** Waits until it ends by itself. @return its exit code */
    int untilItEnds() throws InterruptedException {
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            throw new AssertionError("It did not end:\n" + log());
        }
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    /** Is it UP by its own account? */
    boolean healthy() {
        try {
            // as a load balancer asks: nobody logs in for it
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health")).build(),
                    HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    /** The database of the shipped configuration, so that its settings are what is proved. */
    static String database(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("data/demo") + ";IFEXISTS=TRUE";
    }

    private boolean serves() {
        if (!process.isAlive()) {
            throw new AssertionError("Assent did not start:\n" + log());
        }
        return log().contains("Started LicensingApplication");
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Ends it as {@code kill -9} does: without any chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The process does not die");
        }
    }

    HttpResponse<String> post(String person, String path, String json) throws IOException, InterruptedException {
        return http.send(request(person, path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> put(String person, String path, String json) throws IOException, InterruptedException {
        return http.send(request(person, path).header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> read(String person, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(person, path);
        return http.send((headers.length > 0 ? request.headers(headers) : request).build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode get(String person, String path) {
        try {
            HttpResponse<String> response = http.send(request(person, path).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(path, failed);
        }
    }

    private HttpRequest.Builder request(String person, String path) {
        String login = Base64.getEncoder().encodeToString((person + ":Veldora-2026").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + login);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
