package dev.assent.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.ProcedureTest;
import dev.assent.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Two requests of the same moment at the same rows: the second looks again, or is told to send it again; it is never our fault. */
@ProcedureTest
class CollisionProblemsTest {
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private int calls;
    @Autowired
    private Problem problem;
    @Autowired
    private RequestMappingHandlerAdapter adapter;

    static Stream<RuntimeException> collisions() {
        return Stream.of(new OptimisticLockingException("ENGINE-03005"), new CannotAcquireLockException("deadlock"),
                new DuplicateKeyException("insert", new SQLException("twice", "23505")), new DataIntegrityViolationException("insert", new SQLException("no parent", "23503")),
                new DataIntegrityViolationException("delete", new SQLException("has children", "23506")),
                new ProcessEngineException("flush", new SQLException("serialization", "40001")), new IllegalStateException(new OptimisticLockingException("x")));
    }

    /** Stands for an address of our API. */
    public String step(Object body) {
        calls++;
        if (!failures.isEmpty()) {
            throw failures.pop();
        }
        return "done";
    }

    private Object invoke(Object body) throws Exception {
        return new RepeatedRequests.Repeated(new HandlerMethod(this, "step", Object.class))
                .invokeForRequest(new ServletWebRequest(new MockHttpServletRequest()), null, body);
    }

    @ParameterizedTest
    @MethodSource("collisions")
    @DisplayName("A lock, a key twice, a row that others need or that is gone: tried again, and 409 with a sentence if others are faster each time; nothing of the machine is shown")
    void answered(RuntimeException collision) throws Exception {
        failures.add(collision);
        assertThat(invoke("body")).isEqualTo("done");
        assertThat(calls).isEqualTo(2);
        failures.addAll(List.of(collision, collision, collision, collision));
        assertThatThrownBy(() -> invoke("body")).isSameAs(collision);
        assertThat(new CollisionProblems(problem).to(collision)).hasValueSatisfying(said -> {
            assertThat(said.getStatus()).isEqualTo(409);
            assertThat(said.getDetail()).isEqualTo("Others changed this file at the same moment. Nothing was stored; please send it again.");
        });
    }

    @Test
    @DisplayName("What failed by itself is not tried again and is no collision; nor is a request repeated whose body was read as a stream")
    void notRepeated() throws Exception {
        RuntimeException own = new DataIntegrityViolationException("check", new SQLException("check", "23514"));
        failures.add(own);
        assertThatThrownBy(() -> invoke("body")).isSameAs(own);
        assertThat(new CollisionProblems(problem).to(own)).isEmpty();
        InputStream stream = new ByteArrayInputStream(new byte[0]);
        failures.add(new OptimisticLockingException("x"));
        assertThatThrownBy(() -> invoke(stream)).isInstanceOf(OptimisticLockingException.class);
        assertThat(calls).isEqualTo(2);
    }

    @Test
    @DisplayName("So is every address of our API")
    void everyAddress() {
        assertThat(adapter.getClass().getName()).startsWith(RepeatedRequests.class.getName());
    }
}
