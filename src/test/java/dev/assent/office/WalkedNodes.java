package dev.assent.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps which flow nodes any test of the procedures has walked through, for {@code FlowNodeCoverageTest}; each process in which tests run
 * writes them down, for that test comes after all of them in a process of its own.
 */
@Component
public class WalkedNodes extends AbstractProcessEnginePlugin implements HistoryEventHandler {
    private static final Set<String> WALKED = new ConcurrentSkipListSet<>();
    /** of this run; null where tests run without Maven */
    private static final String FOLDER = System.getProperty("tests.walked");

    /** Every node as "Process:node"; empty when no test of a procedure has run. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(WALKED);
        if (FOLDER != null && Files.isDirectory(Path.of(FOLDER))) {
            try (Stream<Path> others = Files.list(Path.of(FOLDER))) {
                for (Path nodes : others.toList()) {
                    all.addAll(Files.readAllLines(nodes));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomHistoryEventHandlers() == null) {
            engine.setCustomHistoryEventHandlers(new ArrayList<>());
        }
        engine.getCustomHistoryEventHandlers().add(this);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity && activity.getActivityId() != null) {
            String node = activity.getProcessDefinitionKey() + ":" + activity.getActivityId();
            if (WALKED.add(node) && FOLDER != null) {
                note(node);
            }
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private static synchronized void note(String node) {
        try {
            Path nodes = Files.createDirectories(Path.of(FOLDER)).resolve(ProcessHandle.current().pid() + ".txt");
            Files.writeString(nodes, node + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
