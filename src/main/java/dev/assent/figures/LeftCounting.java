package dev.assent.figures;

import dev.assent.figures.CountedFiles.Waiting;
import dev.assent.node.Node;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts the files that have no figures yet: those from before there were any, and those whose figures could not be counted with the
 * step. Beside the application, which works meanwhile, and going on after the next start where it was ended; two nodes that do it at
 * once count some files twice, to the same.
 */
@Component
class LeftCounting {
    private static final Logger LOG = LoggerFactory.getLogger(LeftCounting.class);
    private static final int AT_ONCE = 200;
    private final FigureKeeping keeping;
    private final CountedFiles files;
    private final Node node;

    LeftCounting(FigureKeeping keeping, CountedFiles files, Node node) {
        this.keeping = keeping;
        this.files = files;
        this.node = node;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void begin() {
        if (!files.left(1).isEmpty()) {
            Thread counting = new Thread(this::count, "figures");
            counting.setDaemon(true);
            counting.start();
        }
    }

    /** Counts all that is not counted. */
    void count() {
        count(files::left);
    }

    /** Tries those again that could not be counted when they should have been. */
    @Scheduled(initialDelayString = "${assent.figures.every:1m}", fixedDelayString = "${assent.figures.every:1m}")
    void again() {
        if (node.answers()) {
            count(files::due);
        }
    }

    private synchronized void count(IntFunction<List<Waiting>> which) {
        int failed = 0;
        for (List<Waiting> left = which.apply(AT_ONCE); left.size() > failed; left = which.apply(AT_ONCE + failed)) {
            int all = left.size();
            failed = left.stream().collect(Collectors.groupingBy(Waiting::due, Collectors.mapping(Waiting::file, Collectors.toList()))).entrySet().stream()
                    .mapToInt(each -> failed(each.getValue(), !each.getKey())).sum();
            LOG.info("Decision times: {} files counted, {} could not be", all - failed, failed);
        }
    }

    /** How many of them could not be counted: together, and if that fails, each by itself. */
    private int failed(List<String> numbers, boolean anew) {
        try {
            keeping.countLater(numbers, anew);
            return 0;
        } catch (RuntimeException fault) {
            if (numbers.size() > 1) {
                return numbers.stream().mapToInt(number -> failed(List.of(number), anew)).sum();
            }
            LOG.warn("{} has no decision times yet: {}", numbers, fault.getMessage());
            keeping.later(numbers.get(0), fault);
            return 1;
        }
    }
}
