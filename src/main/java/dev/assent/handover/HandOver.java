package dev.assent.handover;

import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.duty.TaskHolders;
import dev.assent.engine.duty.TaskHolders.Held;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands tasks over. For an agency's task its head and his substitutes may, within the agency; for a task of a rank, such as a minister's, those who
 * hold it; where a group has no head, such as the intake, administrators, who may everywhere. Nobody is handed what he may not complete.
 */
@Component
class HandOver {
    static final int LONGEST_REASON = 1000;

    /**
     * What a person may do about the task.
     *
     * @param assignee user id of who has the task; null: nobody
     * @param people   user ids to whom the reader may hand it; empty: it is not his to hand over
     * @param names    of these people and of who has it, by user id; empty: it is not his to hand over
     */
    record Offer(String task, String assignee, List<String> people, Map<String, String> names) {
    }

    private final TaskHolders tasks;
    private final NationalSetups setups;
    private final Register register;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    HandOver(TaskHolders tasks, NationalSetups setups, Register register, Texts texts, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.setups = setups;
        this.register = register;
        this.texts = texts;
        this.events = events;
    }

    /** Empty if there is no such task or it is not the reader's to see. */
    Optional<Offer> offer(String taskId, Reader reader) {
        return seen(taskId, reader).map(held -> offer(held, groups(held, reader)));
    }

    private Offer offer(Held held, List<String> groups) {
        List<String> people = groups.stream().flatMap(group -> tasks.members(group).stream()).distinct().sorted()
                .filter(person -> !person.equals(held.assignee()) && tasks.objections(held.id(), person).isEmpty()).toList();
        List<String> named = groups.isEmpty() ? List.of() : Stream.concat(people.stream(), Stream.ofNullable(held.assignee())).toList();
        return new Offer(held.name(), held.assignee(), people, tasks.names(named));
    }

    /**
     * Hands the task over and enters who, from whom and why in the record of the file.
     *
     * @param person user id; null: back to everybody who may do it
     * @return empty if there is no such task or it is not the reader's to see
     */
    @Transactional
    public Optional<Held> hand(String taskId, String person, String reason, Reader reader) {
        Optional<Held> seen = seen(taskId, reader);
        seen.ifPresent(held -> {
            List<String> groups = groups(held, reader);
            if (groups.isEmpty()) {
                throw new AccessDeniedException("not a head");
            }
            refuse("reason", reason == null || reason.isBlank(), "Write why the task is handed over.");
            refuse("reason", reason.length() > LONGEST_REASON, "The reason must have at most {0} characters.", LONGEST_REASON);
            if (person != null) {
                check(held, person, groups);
            }
            tasks.hand(taskId, person);
            enter(held, person, reason.strip(), reader.user());
            events.publishEvent(new TaskHanded(taskId, reader.user()));
        });
        return seen;
    }

    private void check(Held held, String person, List<String> groups) {
        refuse("person", person.equals(held.assignee()), "{0} has the task already.", person);
        refuse("person", groups.stream().noneMatch(group -> tasks.members(group).contains(person)), "{0} is not of your agency.", person);
        SubmissionRefused.unlessEmpty(tasks.objections(held.id(), person).stream()
                .map(fault -> new SubmissionRefused.Fault("person", fault.sentence())).toList());
    }

    private void enter(Held held, String person, String reason, String by) {
        if (register.has(held.fileNumber())) {
            Map<String, Object> facts = new LinkedHashMap<>(Map.of("step", held.name(), "reason", reason));
            facts.put("from", Objects.toString(held.assignee(), ""));
            facts.put("to", Objects.toString(person, ""));
            register.append(held.fileNumber(), "TASK_HANDED_OVER", by, facts);
        }
    }

    private Optional<Held> seen(String taskId, Reader reader) {
        return tasks.find(taskId).filter(held -> held.groups().stream().anyMatch(reader::in) || !groups(held, reader).isEmpty());
    }

    /** The groups of the task whose members the reader may hand it to. */
    private List<String> groups(Held held, Reader reader) {
        return held.groups().stream().filter(group -> reader.in(Reader.ADMINISTRATORS) || heads(group).anyMatch(reader::in)).toList();
    }

    /** The groups whose members decide who of this group does a task. */
    private Stream<String> heads(String group) {
        return setups.all().stream().flatMap(setup -> setup.agencies().stream()).distinct().flatMap(agency -> headOf(agency, group));
    }

    private static Stream<String> headOf(Agency agency, String group) {
        boolean rank = agency.ranks().keySet().stream().anyMatch(each -> agency.rankGroup(each).equals(group));
        return group.equals(agency.id()) || group.equals(agency.headGroup()) ? Stream.of(agency.headGroup()) : rank ? Stream.of(group) : Stream.of();
    }

    private void refuse(String field, boolean refused, String sentence, Object... values) {
        if (refused) {
            SubmissionRefused.unlessEmpty(List.of(new SubmissionRefused.Fault(field, texts.say(sentence, values))));
        }
    }
}
