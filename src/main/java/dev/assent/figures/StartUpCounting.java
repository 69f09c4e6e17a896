package dev.assent.figures;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the files that have no figures yet: those from before there were any. Beside the application, which works meanwhile; file by
 * file, so that it goes on after the next start where it was ended; two nodes that do it at once count some files twice, to the same.
 */
@Component
class StartUpCounting {
    private static final Logger LOG = LoggerFactory.getLogger(StartUpCounting.class);
    private static final int AT_ONCE = 500;
    private final FigureKeeping keeping;
    private final FigureStore store;

    StartUpCounting(FigureKeeping keeping, JdbcClient jdbc) {
        this.keeping = keeping;
        this.store = new FigureStore(jdbc);
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void begin() {
        if (!store.uncounted(1).isEmpty()) {
            Thread counting = new Thread(this::count, "figures");
            counting.setDaemon(true);
            counting.start();
        }
    }

    /** Counts all that is not counted; a file that cannot be counted is left for the next start. */
    void count() {
        int failed = 0;
        for (List<String> files = store.uncounted(AT_ONCE); files.size() > failed; files = store.uncounted(AT_ONCE + failed)) {
            int before = failed;
            failed = (int) files.stream().filter(file -> !counted(file)).count();
            LOG.info("Decision times: {} files counted, {} could not be", files.size() - failed, failed);
            if (failed > before && failed == files.size()) {
                return;
            }
        }
    }

    private boolean counted(String file) {
        try {
            keeping.countAnew(file);
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("{} has no decision times: {}", file, failed.getMessage());
            return false;
        }
    }
}
