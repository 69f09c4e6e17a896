package dev.assent.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Office;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same on both databases, which notice a collision in different ways. */
abstract class SimultaneousSubmissions {
    private static final String GONE = "This task is no longer open: its time limit passed or someone else completed it. Nothing was stored. "
            + "Reload the list of tasks to see what is open.";
    @Autowired
    private Api api;
    @Autowired
    private Office office;
    @Autowired
    private Desk desk;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;
    private final String waiting;
    private final int atOnce;

    /**
     * @param waiting SQL that counts the sessions that wait for a lock
     * @param atOnce  how many have to wait before the others' lock goes
     */
    SimultaneousSubmissions(String waiting, int atOnce) {
        this.waiting = waiting;
        this.atOnce = atOnce;
    }

    @Test
    @DisplayName("Of three who answer one request in the same moment one is taken; the others read that the task is no longer open")
    void oneWins() throws Exception {
        String file = desk.consulted(Office.sample("G02"));
        String path = "/engine-rest/task/" + desk.task("fatima", file, "Give opinion").getId() + "/submit-form";
        String body = new ObjectMapper().writeValueAsString(Map.of("variables", Answers.noObjection().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue())))));

        // two clicks and two people, all of them inside their transaction at once
        List<CompletableFuture<Api.Answer>> sent = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("select file_number from register.license_file where file_number = ? for update").param(file).query(String.class).single();
            var started = Stream.of("fatima", "farida", "fatima").map(person -> CompletableFuture.supplyAsync(() -> api.post(api.login(person), path, body))).toList();
            await().atMost(Duration.ofSeconds(60)).until(() -> jdbc.sql(waiting).query(Integer.class).single() >= atOnce);
            return started;
        });
        List<Api.Answer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Api.Answer::status).as(answers.stream().map(Api.Answer::text).toList().toString()).containsExactlyInAnyOrder(204, 400, 400);
        assertThat(answers).filteredOn(answer -> answer.status() == 400).allSatisfy(answer -> assertThat(answer.at("/message")).isEqualTo(GONE));
        answers.forEach(answer -> NothingOfTheMachine.isShownBy(path, answer));
        assertThat(jdbc.sql("select count(*) from register.opinion o join register.consultation c on c.id = o.consultation_id where c.file_number = ?")
                .param(file).query(Integer.class).single()).isEqualTo(1);
    }
}
