package dev.assent.region;

import dev.assent.engine.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether the member States exempt, by the rule of the row and the table {@code VoteRule}; what they do not carry goes to the body for disputes, if there is one. */
@Component
class WeighAnswers implements JavaDelegate {
    private final Rules rules;
    private final ExemptionOutcomes outcomes;

    WeighAnswers(Rules rules, ExemptionOutcomes outcomes) {
        this.rules = rules;
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.requested(RegionalExemption.ID.of(execution)).ifPresent(exemption -> {
            List<Answer> answers = outcomes.all(exemption);
            Map<String, Object> counted = new HashMap<>(Map.of("question", "APPROVE", "voteRule", exemption.rule().carriedBy(), "quorum", exemption.rule().quorum(),
                    "vetoes", 0, "chairInFavour", false));
            counted.put("present", answers.stream().filter(Answer::present).count());
            counted.put("inFavour", answers.stream().filter(Answer::consents).count());
            counted.put("notInFavour", answers.stream().filter(Answer::objects).count());
            boolean carried = rules.rows(execution, "VoteRule", counted).stream().anyMatch(row -> "APPROVED".equals(row.get("outcome")));
            RegionalExemption.DISPUTED.set(execution, outcomes.weighed(exemption, RegionalExemption.SETUP.of(execution), answers, carried));
        });
    }
}
