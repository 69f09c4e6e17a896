package dev.assent.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Somebody of an agency at Tasklist: sends what a browser sends there, in its order, two requests at once where it does (see RequestsInTasklistTest). */
final class Clerk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String LIST = "{\"sorting\":[{\"sortBy\":\"priority\",\"sortOrder\":\"desc\"},{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}],\"active\":true}";

    private final String at;
    private final String name;
    private final Clicks clicks;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final RandomGenerator chance;
    private long requests;
    private long bytes;

    Clerk(String at, String name, Clicks clicks, RandomGenerator chance) {
        this.at = at;
        this.name = name;
        this.clicks = clicks;
        this.chance = chance;
    }

    void logIn(String password) {
        get("/camunda/app/welcome/default/");
        HttpResponse<String> answer = send(post("/camunda/api/admin/auth/user/default/login/tasklist", "username=" + name + "&password=" + password)
                .setHeader("Content-Type", "application/x-www-form-urlencoded").build()).join();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + " cannot log in: " + answer.statusCode());
        }
    }

    /** Opens the list, a task of it, takes it, reads its file, and answers; a colleague may be faster. */
    void work(Runnable thinks) {
        List<JsonNode> tasks = new ArrayList<>();
        clicked("list of tasks", () -> tasks.addAll(list()));
        thinks.run();
        List<JsonNode> free = tasks.stream().filter(task -> task.path("assignee").isNull() && task.path("taskDefinitionKey").asText().equals("Task_GiveOpinion")).toList();
        if (free.isEmpty()) {
            return;
        }
        String task = free.get(chance.nextInt(free.size())).path("id").asText();
        clicked("open a task with its form", () -> open(task));
        thinks.run();
        boolean[] taken = {false};
        clicked("claim", () -> taken[0] = ok(send(post(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + name + "\"}").build()).join()));
        String number = JSON.convertValue(json(get("/api/tasks/cards?tasks=" + task)).path(0).path("number"), String.class);
        if (!taken[0] || number == null) {
            clicks.missed();
            return;
        }
        clicked("License file", () -> all("/api/files/" + number + "/dossier", "/api/files/" + number + "/actions", "/api/tasks/" + task + "/assignee"));
        thinks.run();
        clicked("complete", () -> complete(task));
    }

    private List<JsonNode> list() {
        JsonNode filters = json(get(ENGINE + "/filter?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task"));
        CompletableFuture<HttpResponse<String>> counts = send(request("/api/tasks/filters").build());
        JsonNode tasks = json(send(post(ENGINE + "/filter/" + filters.path(0).path("id").asText() + "/list?firstResult=0&maxResults=15", LIST)
                .setHeader("Accept", "application/hal+json").build()).join()).path("_embedded").path("task");
        List<JsonNode> found = new ArrayList<>();
        tasks.forEach(found::add);
        if (!found.isEmpty()) {
            get("/api/tasks/cards?tasks=" + found.stream().map(task -> task.path("id").asText()).collect(Collectors.joining(",")));
        }
        counts.join();
        return found;
    }

    private void open(String task) {
        get(ENGINE + "/task/" + task);
        get(ENGINE + "/task/" + task + "/form");
        all(ENGINE + "/task/" + task + "/deployed-form?noCache=1", ENGINE + "/task/" + task + "/form-variables?deserializeValues=false");
        get("/api/drafts/tasks/" + task);
    }

    private void complete(String task) {
        Map<String, Object> variables = new HashMap<>();
        Load.answer("Task_GiveOpinion").forEach((key, value) -> variables.put(key, Map.of("value", value)));
        try {
            if (!ok(send(post(ENGINE + "/task/" + task + "/submit-form", JSON.writeValueAsString(Map.of("variables", variables))).build()).join())) {
                clicks.missed();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void clicked(String what, Runnable click) {
        requests = 0;
        bytes = 0;
        long start = System.nanoTime();
        click.run();
        clicks.took(what, System.nanoTime() - start, requests, bytes);
    }

    private void all(String... addresses) {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (String address : addresses) {
            asked.add(send(request(address).build()));
        }
        asked.forEach(CompletableFuture::join);
    }

    private HttpResponse<String> get(String address) {
        return send(request(address).build()).join();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(at + address)).header("Accept", "application/json, */*");
    }

    private HttpRequest.Builder post(String address, String body) {
        String token = cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN")).map(HttpCookie::getValue).findFirst().orElseThrow();
        return request(address).header("X-XSRF-TOKEN", token).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        requests++;
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(this::weighed);
    }

    private synchronized HttpResponse<String> weighed(HttpResponse<String> answer) {
        bytes += answer.body().length();
        return answer;
    }

    private boolean ok(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 2;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(answer.uri() + " answered " + answer.statusCode(), unreadable);
        }
    }
}
