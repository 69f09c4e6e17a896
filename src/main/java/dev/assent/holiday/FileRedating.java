package dev.assent.holiday;

import dev.assent.engine.OpenTasks;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Derives the open deadlines of a file anew, enters what has moved, and tells whoever has the tasks. */
@Component
class FileRedating {
    private final List<Redating> kinds;
    private final CalendarStore store;
    private final OpenTasks tasks;
    private final Register register;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FileRedating(List<Redating> kinds, CalendarStore store, OpenTasks tasks, Register register, Notices notices, JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.kinds = kinds;
        this.store = store;
        this.tasks = tasks;
        this.register = register;
        this.notices = notices;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return whether it was this node that did it */
    boolean redate(String fileNumber) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!store.take(fileNumber)) {
                return false;
            }
            jdbc.sql("select setup from register.license_file where file_number = ?").param(fileNumber).query(String.class).optional()
                    .ifPresent(setup -> redate(fileNumber, setup));
            return true;
        }));
    }

    private void redate(String fileNumber, String setup) {
        Map<String, OpenTasks.OpenTask> before = open(fileNumber);
        kinds.forEach(kind -> kind.redate(fileNumber, setup));
        List<Map<String, Object>> moved = new ArrayList<>();
        open(fileNumber).forEach((id, task) -> {
            Instant was = before.containsKey(id) ? before.get(id).due() : task.due();
            if (was != null && task.due() != null && !was.equals(task.due())) {
                moved.add(fact(task, was));
                task.groups().forEach(group -> tell(id, fileNumber, setup, group, task, was));
            }
        });
        if (!moved.isEmpty()) {
            register.append(fileNumber, "DEADLINES_DERIVED_ANEW", Register.ENGINE, Map.of("tasks", moved));
        }
    }

    private Map<String, OpenTasks.OpenTask> open(String fileNumber) {
        return tasks.of(fileNumber).stream().collect(Collectors.toMap(OpenTasks.OpenTask::id, task -> task, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, Object> fact(OpenTasks.OpenTask task, Instant was) {
        return Map.of("task", task.name(), "groups", task.groups(), "before", was.toString(), "after", task.due().toString());
    }

    private void tell(String id, String fileNumber, String setup, String group, OpenTasks.OpenTask task, Instant was) {
        notices.toGroup(id + "/redated/" + task.due() + "/" + group, fileNumber, setup, group, Message.about(fileNumber, "A deadline on license file {0} has moved",
                Message.line("The list of holidays has changed, and the deadline was derived anew."),
                Message.line("The step {0} is due by {1}, no longer by {2}.", task.name(), task.due(), was)));
    }
}
