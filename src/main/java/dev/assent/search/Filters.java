package dev.assent.search;

import dev.assent.applicant.ApplicantViews;
import dev.assent.register.Access;
import dev.assent.register.ReadableFiles;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked, as conditions: nothing a reader may not see can be asked for, or the answer would tell it. */
@Component
class Filters {
    // exists, never "in": with the latter H2 loses rows of a page sorted by number downwards
    private static final String NOW_AT = """
            exists (select 1 from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
              join ACT_RU_IDENTITYLINK k on k.TASK_ID_ = t.ID_ where k.GROUP_ID_ in (:agencyGroups) and e.BUSINESS_KEY_ = f.file_number)""";
    private static final String MINE = """
            (exists (select 1 from register.record m where m.actor = :person and m.file_number = f.file_number)
              or exists (select 1 from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                where t.ASSIGNEE_ = :person and e.BUSINESS_KEY_ = f.file_number))""";
    private static final String ADVISED = """
            exists (select 1 from register.consultation a join register.opinion o on o.consultation_id = a.id
              where a.agency in (:readersAgencies) and not o.deemed and a.file_number = f.file_number)""";
    private static final String STOPPED = """
            f.closed_at is null and exists (select 1 from register.clock_pause p
              where p.restarted_at is null and not p.forfeited and p.file_number = f.file_number)""";
    private final FullText text;
    private final ReadableFiles readable;
    private final NationalSetups setups;
    private final Register register;

    Filters(FullText text, ReadableFiles readable, NationalSetups setups, Register register) {
        this.text = text;
        this.readable = readable;
        this.setups = setups;
        this.register = register;
    }

    Conditions of(Asked asked, Reader reader) {
        Conditions conditions = new Conditions(readable.of(reader));
        text.add(asked.words(), conditions);
        said(asked.setup(), value -> conditions.add("f.setup = :setup", "setup", value));
        said(asked.activity(), value -> conditions.add("f.activity = :activity", "activity", value));
        said(asked.destination(), value -> conditions.add("f.destination = :destination", "destination", value));
        said(asked.category(), value -> conditions.add("exists (select 1 from register.file_line i where i.file_number = f.file_number and "
                + (value.equals("NONE") ? "i.att_category is null" : "i.att_category = :category") + ")", "category", value));
        said(asked.standing(), value -> conditions.add(standing(conditions.reader()) + " = :standing", "standing", value));
        said(asked.decision(), value -> {
            conditions.addWhole("exists (select 1 from register.decision d where d.decision = :decision and d.file_number = f.file_number)");
            conditions.parameter("decision", value);
        });
        said(asked.agency(), value -> agency(value, conditions, reader));
        new DayFilters(setups.installed()).add(asked, conditions);
        yes("open", asked.open(), "f.closed_at is null", "f.closed_at is not null", conditions);
        yes("overdue", asked.overdue(), "f.closed_at is null and f.outer_limit < :now and not f.outer_stands", conditions);
        yes("urgent", asked.urgent(), "f.urgency = 'URGENT'", conditions);
        yes("mine", asked.mine(), MINE, conditions);
        yes("advised", asked.advised(), ADVISED, conditions);
        if (YesNo.of("stopped", asked.stopped()) == YesNo.YES) {
            conditions.addWhole(STOPPED);
        }
        conditions.parameter("now", Sql.time(register.now()));
        conditions.parameter("person", reader.user());
        return conditions;
    }

    private static void yes(String field, String value, String sql, Conditions conditions) {
        if (YesNo.of(field, value) == YesNo.YES) {
            conditions.add(sql);
        }
    }

    private static void yes(String field, String value, String yes, String no, Conditions conditions) {
        switch (YesNo.of(field, value)) {
            case YES -> conditions.add(yes);
            case NO -> conditions.add(no);
            default -> { }
        }
    }

    // who does not see the file whole is told another standing, and asks for that one
    private static String standing(ReadableFiles.Condition reader) {
        String told = "case when f.standing in (" + String.join(", ", ApplicantViews.TOLD.stream().sorted().map(each -> "'" + each + "'").toList())
                + ") then f.standing when f.closed_at is null then 'UNDER_ASSESSMENT' else 'DECIDED' end";
        return reader.overseer() ? "f.standing" : "(case when " + reader.whole() + " then f.standing else " + told + " end)";
    }

    private void agency(String agency, Conditions conditions, Reader reader) {
        List<String> groups = new ArrayList<>(List.of(agency));
        setups.installed().stream().flatMap(setup -> groups(setup, agency)).distinct().forEach(groups::add);
        if (Access.of(reader, agency)) {
            conditions.add(NOW_AT);
        } else {
            conditions.addWhole(NOW_AT);
        }
        conditions.parameter("agencyGroups", groups);
    }

    private static Stream<String> groups(NationalSetup setup, String id) {
        return setup.agency(id).stream().flatMap(agency -> Stream.concat(Stream.of(agency.headGroup()), setup.ranks().stream().map(agency::rankGroup)));
    }

    private static void said(String value, Consumer<String> then) {
        if (value != null && !value.isBlank()) {
            then.accept(value.strip());
        }
    }
}
