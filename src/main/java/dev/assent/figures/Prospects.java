package dev.assent.figures;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.Pause;
import dev.assent.calendar.WorkingDays;
import dev.assent.register.Sql;
import dev.assent.replica.Reads;
import dev.assent.tally.Tallies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What open files have before them: how old they are, until when they meet their targets, and how likely they miss them. */
class Prospects {
    private static final int AT_ONCE = 500;
    private final Reads reads;
    private final Tallies tallies;
    private final Function<String, WorkingDays> calendars;
    private final Function<FileFacts.File, List<Target>> targets;

    Prospects(Reads reads, Tallies tallies, Function<String, WorkingDays> calendars, Function<FileFacts.File, List<Target>> targets) {
        this.reads = reads;
        this.tallies = tallies;
        this.calendars = calendars;
        this.targets = targets;
    }

    private record Open(String number, Instant outerLimit, boolean clockStands, boolean halted) {
    }

    /** The open files that are asked for, those about to be late first. */
    List<Prospect> of(Question question) {
        Map<String, Object> values = new HashMap<>();
        Map<String, Open> open = new HashMap<>();
        reads.client().sql("select l.file_number, l.outer_limit, l.outer_stands, case when " + Cause.HALTED_NOW.ofOpen + " then true else false end as halted from register.license_file l where "
                + question.open(values)).params(values).query(row -> {
                    open.put(row.getString("file_number"), new Open(row.getString("file_number"), Sql.instant(row, "outer_limit"), row.getBoolean("outer_stands"), row.getBoolean("halted")));
                });
        List<String> numbers = List.copyOf(open.keySet());
        FactStore facts = new FactStore(reads.client());
        Experience experience = new Experience(tallies, question.viewer(), question.now());
        Map<List<String>, List<Target>> promised = new HashMap<>();
        List<Prospect> all = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            facts.look(numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE))).forEach(each -> all.add(prospect(each, open.get(each.file().number()),
                    promised.computeIfAbsent(List.of(each.file().setup(), each.file().activity(), each.file().urgency()), any -> targets.apply(each.file())), experience, question.now())));
        }
        Predicate<Prospect> asked = asked(question);
        return all.stream().filter(asked).sorted(Prospect.byUrgency(question.now())).toList();
    }

    private Prospect prospect(FileFacts file, Open open, List<Target> promised, Experience experience, Instant now) {
        FileFacts.File its = file.file();
        WorkingDays calendar = calendars.apply(its.setup());
        List<Pause> stops = file.waitedFor();
        Days age = Days.between(calendar, its.receivedAt(), now, stops);
        return new Prospect(its, open.outerLimit(), open.clockStands(), open.halted(), age, promised.stream().map(target -> experience.due(its, target, age,
                ClockArithmetic.deadline(calendar, its.receivedAt(), target.limit(), target.net() ? stops : List.of(), now))).toList());
    }

    /** What no database can tell: by age, and by targets. */
    private static Predicate<Prospect> asked(Question question) {
        Instant now = question.now();
        String age = question.said().get("age");
        return file -> (age == null || age.equals(Age.of(file.age().grossWorking()).word))
                && (!question.because(Cause.PAST_1) || file.past(1, now)) && (!question.because(Cause.PAST_2) || file.past(2, now))
                && (!question.because(Cause.PROBABLY_1) || file.due(1).filter(Prospect.Due::probablyMissed).isPresent())
                && (!question.because(Cause.PROBABLY_2) || file.due(2).filter(Prospect.Due::probablyMissed).isPresent());
    }
}
