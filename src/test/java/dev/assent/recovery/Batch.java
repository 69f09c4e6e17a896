package dev.assent.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assent.office.Office;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Files that people hand in and decide while faults happen: whoever reads a 503, or nothing, tries again at whichever node is there. */
final class Batch {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("lena/Check completeness", "{\"complete\": true}"),
            Map.entry("lena/Assess risk", """
                    {"prohibition": "EMBARGO", "prohibitionGround": "An embargo is in force.", "riskPeace": "NONE", "riskHumanitarianLaw": "NONE",
                     "riskHumanRights": "NONE", "riskTerrorism": "NONE", "riskOrganizedCrime": "NONE", "riskGenderViolence": "NONE",
                     "riskDiversion": "NONE", "genderViolenceReasons": "No reports.", "assessmentReasons": "The embargo covers it."}"""),
            Map.entry("lena/Draft decision", """
                    {"prohibitionAtDecision": "NONE", "decision": "REFUSED", "decisionReasons": "The embargo", "decisionLegalBasis": "ATT Art. 6"}"""),
            Map.entry("luis/Countersign decision", "{\"countersigned\": true}"));
    private final Supplier<List<Server>> nodes;
    private final ConcurrentLinkedQueue<String> numbers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Integer> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger decided = new AtomicInteger();
    private final ExecutorService people = Executors.newFixedThreadPool(8);

    Batch(Supplier<List<Server>> nodes) {
        this.nodes = nodes;
    }

    void begin(int files) {
        for (int i = 0; i < files; i++) {
            String application = Office.sample("G01");
            people.submit(() -> decide(application));
        }
        people.shutdown();
    }

    int decided() {
        return decided.get();
    }

    List<String> numbers() {
        return List.copyOf(numbers);
    }

    /** Answers that are neither a success nor say to try again. */
    List<Integer> faults() {
        return List.copyOf(faults);
    }

    boolean over(long seconds) throws InterruptedException {
        return people.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    void giveUp() {
        people.shutdownNow();
    }

    private Void decide(String application) throws Exception {
        String number = until(node -> {
            HttpResponse<String> answer = node.post("clara", "/api/files", application);
            return understood(answer) ? JSON.readTree(answer.body()).get("number").asText() : null;
        });
        numbers.add(number);
        for (Map.Entry<String, String> step : STEPS) {
            String person = step.getKey().substring(0, step.getKey().indexOf('/'));
            String name = step.getKey().substring(person.length() + 1);
            until(node -> complete(node, number, person, name, step.getValue()));
        }
        until(node -> count(node, number) == 0 ? number : null);
        decided.incrementAndGet();
        return null;
    }

    private String complete(Server node, String number, String person, String name, String answers) throws IOException, InterruptedException {
        JsonNode tasks = read(node, person, "/engine-rest/task?processInstanceBusinessKey=" + number + "&name=" + name.replace(" ", "%20"));
        if (tasks == null || tasks.isEmpty()) {
            // not there yet; or done by an attempt whose answer was lost, and then the register knows
            return tasks != null && done(node, number, person, name) ? number : null;
        }
        ObjectNode variables = JSON.createObjectNode();
        JSON.readTree(answers).fields().forEachRemaining(answer -> variables.putObject(answer.getKey()).set("value", answer.getValue()));
        return understood(node.post(person, "/engine-rest/task/" + tasks.get(0).get("id").asText() + "/submit-form",
                JSON.createObjectNode().set("variables", variables).toString())) ? number : null;
    }

    private boolean done(Server node, String number, String person, String name) throws IOException, InterruptedException {
        JsonNode past = read(node, "admin", "/engine-rest/history/task?finished=true&processInstanceBusinessKey=" + number + "&taskName=" + name.replace(" ", "%20"));
        return past != null && !past.isEmpty();
    }

    private int count(Server node, String number) throws IOException, InterruptedException {
        JsonNode open = read(node, "admin", "/engine-rest/process-instance?businessKey=" + number);
        return open == null ? -1 : open.size();
    }

    private JsonNode read(Server node, String person, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = node.read(person, path);
        return understood(answer) ? JSON.readTree(answer.body()) : null;
    }

    private boolean understood(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 500 && status != 503) {
            faults.add(status);
        }
        return status < 300;
    }

    private interface Attempt {
        String at(Server node) throws IOException, InterruptedException;
    }

    private String until(Attempt attempt) throws InterruptedException {
        while (true) {
            List<Server> there = nodes.get();
            try {
                String result = there.isEmpty() ? null : attempt.at(there.get(Math.floorMod(turn.getAndIncrement(), there.size())));
                if (result != null) {
                    return result;
                }
            } catch (IOException unreachable) {
                // the next node, or the same one later
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
