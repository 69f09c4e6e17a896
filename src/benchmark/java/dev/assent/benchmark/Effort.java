package dev.assent.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;

/** What the working threads of one contender used up; neither depends much on what else a machine does. */
final class Effort {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final LongAdder nanoseconds = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    void of(Runnable step) {
        long thread = Thread.currentThread().getId();
        long time = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        try {
            step.run();
        } finally {
            nanoseconds.add(THREADS.getCurrentThreadCpuTime() - time);
            bytes.add(THREADS.getThreadAllocatedBytes(thread) - allocated);
        }
    }

    double milliseconds() {
        return nanoseconds.sum() / 1e6;
    }

    double megabytes() {
        return bytes.sum() / 1e6;
    }
}
