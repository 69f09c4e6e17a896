package dev.assent.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.assent.office.Api;
import dev.assent.office.ProcedureTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcedureTest
class PasswordFirstTest {
    private static final int PEOPLE = 20;
    private static final String PASSWORD = "Veldora-2026";
    @Autowired
    DataSource database;
    @Autowired
    Api api;
    @Autowired
    IdentityService identity;

    @Test
    @DisplayName("Whoever has no password, as a person known from elsewhere, cannot log in with one, and hears it like everybody else")
    void withoutPassword() {
        identity.saveUser(identity.newUser("guest"));
        try {
            assertThat(api.get(basic("guest"), "/api/files").status()).isEqualTo(401);
            assertThat(identity.checkPassword("guest", PASSWORD)).isFalse();
        } finally {
            identity.deleteUser("guest");
        }
    }

    @Test
    @DisplayName("Twenty people log in at once on two connections: while their passwords are compared nobody holds one, and all come in")
    void noConnectionHeld() throws Exception {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        int cores = Pbkdf2Hash.PLACES.availablePermits();
        int size = pool.getMaximumPoolSize();
        // nobody has logged in as one of them before, so nothing is remembered
        List<String> fresh = IntStream.range(0, 6).mapToObj(i -> "fresh" + i).toList();
        fresh.forEach(this::person);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<Future<Boolean>> logins = new ArrayList<>();
        // nobody may compare yet, so all of them stand where they would compare
        Pbkdf2Hash.PLACES.acquireUninterruptibly(cores);
        pool.getHikariConfigMXBean().setMaximumPoolSize(2);
        pool.getHikariPoolMXBean().softEvictConnections();
        try {
            fresh.forEach(person -> logins.add(people.submit(() -> api.get(basic(person), "/api/files").status() == 200)));
            IntStream.range(fresh.size(), PEOPLE).forEach(i -> logins.add(people.submit(() -> identity.checkPassword("lena", PASSWORD))));
            await().atMost(Duration.ofSeconds(60)).until(() -> Pbkdf2Hash.PLACES.getQueueLength() == PEOPLE);
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        } finally {
            Pbkdf2Hash.PLACES.release(cores);
            people.shutdown();
            assertThat(people.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
            pool.getHikariConfigMXBean().setMaximumPoolSize(size);
            fresh.forEach(identity::deleteUser);
        }
        for (Future<Boolean> login : logins) {
            assertThat(login.get()).isTrue();
        }
        assertThat(Pbkdf2Hash.PLACES.availablePermits()).isEqualTo(cores);
    }

    private void person(String id) {
        User user = identity.newUser(id);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
    }

    private static String basic(String person) {
        return "Basic " + Base64.getEncoder().encodeToString((person + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("What is compared before decides as before: right and wrong passwords, and failures are counted")
    void decidesAsBefore() {
        assertThat(identity.checkPassword("lena", PASSWORD)).isTrue();
        assertThat(identity.checkPassword("lena", "veldora-2026")).isFalse();
        assertThat(identity.checkPassword("lena", PASSWORD)).as("a wrong one makes the account wait, as the engine has it").isFalse();
        identity.unlockUser("lena");
        assertThat(identity.checkPassword("lena", PASSWORD)).isTrue();
    }
}
