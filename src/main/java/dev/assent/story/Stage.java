package dev.assent.story;

import dev.assent.engine.trial.OpenTask;
import dev.assent.engine.trial.TrialDesk;
import dev.assent.engine.trial.VirtualTime;
import dev.assent.register.Entry;
import dev.assent.register.Json;
import dev.assent.story.Account.Tone;
import dev.assent.story.Said.Who;
import dev.assent.story.Said.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One story while it is played: the file, and what has been told of it so far. */
final class Stage {
    private static final List<String> WHO = List.of("agency", "body", "authority");
    private static final List<String> CODES = List.of("opinion", "vote", "answer", "decision", "escalationDecision", "outcome", "reason");
    private static final List<String> MOMENTS = List.of("deadline", "until", "answerBy", "outerLimit");

    private final TrialDesk desk;
    private final FileSight sight;
    private final VirtualTime time;
    private final Account account;
    private final String file;
    private final Set<String> open = new TreeSet<>();
    private int entries;
    private int notices;

    Stage(TrialDesk desk, FileSight sight, VirtualTime time, Account account, String file) {
        this.desk = desk;
        this.sight = sight;
        this.time = time;
        this.account = account;
        this.file = file;
    }

    String file() {
        return file;
    }

    Account account() {
        return account;
    }

    Story story() {
        return account.story();
    }

    List<OpenTask> open() {
        return desk.open(file);
    }

    void tell(Tone tone, Said said) {
        account.tell(time.now(), tone, said);
    }

    void fail(int line, Said expected, Said found) {
        account.fail(time.now(), line, expected, found);
    }

    /** Lets time pass to a moment of the story. */
    void passTo(Instant moment) {
        time.pass(file, moment, this::overdue);
        follow();
    }

    private void overdue(Instant moment) {
        open().stream().filter(task -> task.dated() != null && task.overdueAt(moment)).forEach(task -> account.passed(task.dated()));
    }

    /** Lets the engine work, and tells what has followed since the last time. */
    void work() {
        time.work(file);
        follow();
    }

    private void follow() {
        List<Entry> record = sight.entries(file);
        record.subList(entries, record.size()).forEach(entry -> account.tell(entry.at(), Tone.FOLLOWS, entered(entry)));
        entries = record.size();
        List<FileSight.Notice> told = sight.notices(file);
        told.subList(Math.min(notices, told.size()), told.size()).forEach(notice ->
                account.tell(notice.at(), Tone.FOLLOWS, Said.of("Told to {0}: {1}", notice.recipient(), notice.subject())));
        notices = told.size();
        List<OpenTask> now = open();
        now.stream().filter(task -> open.add(task.id())).forEach(task -> tell(Tone.FOLLOWS, begun(task)));
    }

    private static Said begun(OpenTask task) {
        Said who = list(task.groups().stream().map(group -> (Object) new Who(group)).toList());
        return task.due() == null ? Said.of("Now with {0}: {1}", who, new Word(task.name())) : Said.of("Now with {0}: {1}, due {2}", who, new Word(task.name()), task.due());
    }

    static Said entered(Entry entry) {
        Map<String, Object> facts = Json.readMap(entry.facts());
        List<Object> details = new ArrayList<>();
        WHO.stream().map(facts::get).filter(String.class::isInstance).forEach(id -> details.add(new Who((String) id)));
        CODES.stream().map(facts::get).filter(value -> value instanceof String code && code.matches("[A-Z_]+")).forEach(code -> details.add(Said.code((String) code)));
        MOMENTS.stream().map(facts::get).filter(value -> value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}T.*Z"))
                .forEach(moment -> details.add(Instant.parse((String) moment)));
        return details.isEmpty() ? Said.of("Entered: {0}", Said.code(entry.kind())) : Said.of("Entered: {0} ({1})", Said.code(entry.kind()), list(details));
    }

    /** Several things as one, parted by commas. */
    static Said list(List<Object> items) {
        StringBuilder pattern = new StringBuilder();
        Stream.iterate(0, i -> i + 1).limit(items.size()).forEach(i -> pattern.append(i == 0 ? "" : ", ").append('{').append(i).append('}'));
        return new Said(pattern.toString(), items);
    }

    /** What lies open, for who expected something else. */
    Said lying() {
        List<Object> tasks = new ArrayList<>();
        open().forEach(task -> tasks.add(begun(task)));
        return tasks.isEmpty() ? Said.of("nothing lies open") : list(tasks);
    }
}
