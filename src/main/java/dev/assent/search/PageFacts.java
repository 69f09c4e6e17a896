package dev.assent.search;

import dev.assent.register.ReadableFiles;
import dev.assent.replica.Reads;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the files of one page have beside their own row: five questions, however many files. */
@Component
class PageFacts {
    /** A task that waits. */
    record Held(String group, Instant since) {
    }

    /**
     * @param whole     the files the reader sees whole
     * @param endUsers  by file
     * @param goods     descriptions by file, in order of lines
     * @param held      open tasks by file
     * @param stopped   files whose clock stands
     * @param decisions codes by file
     */
    record Facts(Set<String> whole, Map<String, List<String>> endUsers, Map<String, List<String>> goods, Map<String, List<Held>> held, Set<String> stopped,
            Map<String, List<String>> decisions) {
    }

    private final Reads reads;

    PageFacts(Reads reads) {
        this.reads = reads;
    }

    Facts of(List<String> numbers, ReadableFiles.Condition reader) {
        if (numbers.isEmpty()) {
            return new Facts(Set.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of());
        }
        return new Facts(whole(numbers, reader),
                texts("select file_number, name from register.party where role = 'END_USER' and file_number in (:numbers) order by place", numbers),
                texts("select file_number, description from register.file_line where file_number in (:numbers) order by file_number, line", numbers),
                held(numbers),
                texts("select file_number, id from register.clock_pause where file_number in (:numbers) and restarted_at is null and not forfeited", numbers).keySet(),
                texts("select file_number, decision from register.decision where file_number in (:numbers) order by file_number, track", numbers));
    }

    private Set<String> whole(List<String> numbers, ReadableFiles.Condition reader) {
        return reader.overseer() ? Set.copyOf(numbers) : new HashSet<>(reads.client().sql("select f.file_number from register.license_file f where f.file_number in (:numbers) and "
                + reader.whole()).param("numbers", numbers).params(reader.parameters()).query(String.class).list());
    }

    private Map<String, List<Held>> held(List<String> numbers) {
        Map<String, List<Held>> held = new LinkedHashMap<>();
        reads.client().sql("""
                select e.BUSINESS_KEY_, k.GROUP_ID_, min(t.CREATE_TIME_) from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                join ACT_RU_IDENTITYLINK k on k.TASK_ID_ = t.ID_ where e.BUSINESS_KEY_ in (:numbers) and k.GROUP_ID_ is not null
                group by e.BUSINESS_KEY_, k.GROUP_ID_ order by 3""").param("numbers", numbers)
                .query((ResultSet row) -> {
                    // the engine's times are the JVM's
                    held.computeIfAbsent(row.getString(1), file -> new ArrayList<>()).add(new Held(row.getString(2), row.getTimestamp(3).toInstant()));
                });
        return held;
    }

    private Map<String, List<String>> texts(String sql, List<String> numbers) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        reads.client().sql(sql).param("numbers", numbers).query((ResultSet row) -> {
            texts.computeIfAbsent(row.getString(1), file -> new ArrayList<>()).add(row.getString(2));
        });
        return texts;
    }
}
