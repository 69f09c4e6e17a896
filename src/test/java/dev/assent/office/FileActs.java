package dev.assent.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Begins actions on a file as people do from its tab, and speaks for its applicant. */
@Component
public class FileActs {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Api api;
    private final Office office;

    FileActs(Api api, Office office) {
        this.api = api;
        this.office = office;
    }

    /** The person begins the action and it is accepted. */
    public void begins(String person, String file, String action, Map<String, Object> answers) {
        Api.Answer answer = tries(person, file, action, answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        office.work();
    }

    /** What the person is told when beginning the action. */
    public Api.Answer tries(String person, String file, String action, Map<String, Object> answers) {
        return api.post(api.login(person), "/api/files/" + file + "/actions/" + action, json(Map.of("answers", answers)));
    }

    /** The applicant answers a question with the token of the receipt. */
    public Api.Answer answers(String token, String file, int question, String answer) {
        Api.Answer told = api.post(token, "/api/files/" + file + "/answers", json(Map.of("question", question, "answer", answer)));
        office.work();
        return told;
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
