package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.engine.Moment;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks agencies, keeps what they say, and records what their silence means. */
@Component
public class Consultations {
    private final NationalSetups setups;
    private final OpinionStore opinions;
    private final Register register;
    private final Notices notices;
    private final Moment moment;
    private final List<Overruling> bodies;

    Consultations(NationalSetups setups, OpinionStore opinions, Register register, Notices notices, Moment moment, List<Overruling> bodies) {
        this.setups = setups;
        this.opinions = opinions;
        this.register = register;
        this.notices = notices;
        this.moment = moment;
        this.bodies = bodies;
    }

    /** The rows of this round; every agency is asked once, by the first row that names it. */
    public List<Map<String, Object>> plan(String setup, int round, List<Map<String, Object>> rows) {
        NationalSetup national = setups.of(setup);
        Map<String, Map<String, Object>> planned = new LinkedHashMap<>();
        for (Map<String, Object> row : rows.stream().flatMap(Consultations::each).toList()) {
            Consultee consultee = Consultee.of(row);
            if (consultee.round() == round) {
                known(national, consultee.agency());
                if (consultee.escalateTo() != null) {
                    known(national, consultee.escalateTo());
                }
                planned.putIfAbsent(consultee.agency(), row);
            }
        }
        return new ArrayList<>(planned.values());
    }

    /** A row whose agency is a list, such as an officer's answer, stands for a row of each of them. */
    private static Stream<Map<String, Object>> each(Map<String, Object> row) {
        return agencies(row.get("agency")).map(agencies -> agencies.stream().distinct().map(agency -> {
            Map<String, Object> one = new LinkedHashMap<>(row);
            one.put("agency", agency);
            return one;
        })).orElseGet(() -> Stream.of(row));
    }

    // an output of type string, which is what a modeler makes, turns a list into [a, b]; no id has brackets
    private static Optional<Collection<?>> agencies(Object cell) {
        if (cell instanceof String text && text.startsWith("[") && text.endsWith("]")) {
            return Optional.of(Arrays.stream(text.substring(1, text.length() - 1).split(",")).map(String::strip).filter(agency -> !agency.isEmpty()).toList());
        }
        return cell instanceof Collection<?> list ? Optional.of(list) : Optional.empty();
    }

    private static void known(NationalSetup setup, String agency) {
        if (setup.agency(agency).isEmpty()) {
            throw new IllegalArgumentException("The consultee table names " + agency + ", which is no agency of " + setup.setup() + ".yaml");
        }
    }

    void ask(String id, String fileNumber, String track, String setup, Consultee consultee, Instant start, Instant deadline,
            Map<String, Object> row) {
        opinions.asked(id, fileNumber, track, consultee, start, deadline, row);
        register.append(fileNumber, consultee.votes() ? "VOTE_REQUESTED" : "OPINION_REQUESTED", Register.ENGINE, Map.of("consultation", id, "agency", consultee.agency(),
                "deadline", deadline.toString(), "limit", consultee.limit().toString(), "silenceMeans", consultee.silenceMeans().name()));
        register.standing(fileNumber, "IN_CONSULTATION");
        Wording words = Wording.of(consultee);
        notices.toGroup(id + "/asked", fileNumber, setup, consultee.agency(),
                Message.about(fileNumber, words.request, Message.line(words.asked), Message.line(words.by, deadline)));
    }

    /** Keeps what a person said, as the next version. */
    public void keep(String fileNumber, Opinion opinion) {
        opinions.insert(opinion);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("consultation", opinion.consultation());
        facts.put("agency", opinion.agency());
        facts.put(opinion.vote() ? "vote" : "opinion", opinion.kind().name());
        facts.put("conditions", opinion.conditions());
        facts.put("reasons", opinion.reasons());
        facts.put("legalBasis", opinion.legalBasis());
        facts.put("lines", opinion.lines());
        facts.put("deemed", opinion.deemed());
        register.append(fileNumber, opinion.late() ? "LATE_OPINION_GIVEN" : opinion.deemed() ? "SILENCE_RECORDED"
                : opinion.vote() ? "VOTE_CAST" : "OPINION_GIVEN",
                opinion.givenBy(), facts);
    }

    /** Says since when nobody is waited for, so that what comes next counts from then. */
    public void allIn(String fileNumber, String track) {
        opinions.last(fileNumber, track).ifPresent(moment::notBefore);
    }

    /** The opinions that count and those that came late, and what they come to. */
    Map<String, Object> balance(String fileNumber, String track) {
        List<Overruling.Overruled> overruled = bodies.stream().flatMap(body -> body.overruled(fileNumber, track).stream()).toList();
        return new BalanceOfOpinion(opinions.current(fileNumber, track), overruled).facts(opinions.missingMandatory(fileNumber, track));
    }
}
