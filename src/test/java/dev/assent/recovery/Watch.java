package dev.assent.recovery;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks the nodes of a drill again and again, and notes how long the slowest answer of 503 took to come. */
final class Watch {
    private final Thread thread;
    private volatile boolean over;
    private volatile double slowest = -1;

    Watch(List<Server> nodes) {
        thread = new Thread(() -> watch(nodes));
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(List<Server> nodes) {
        try {
            while (!over) {
                for (Server node : nodes) {
                    ask(node);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException ended) {
            over = true;
        }
    }

    private void ask(Server node) throws InterruptedException {
        long asked = System.nanoTime();
        try {
            if (node.read("lena", "/engine-rest/task?maxResults=1").statusCode() == 503) {
                slowest = Math.max(slowest, (System.nanoTime() - asked) / 1e9);
            }
        } catch (IOException gone) {
            // killed or frozen: nobody is there to say so
        }
    }

    /** @return seconds; negative where nobody read a 503 */
    double end() throws InterruptedException {
        over = true;
        thread.join(40_000);
        return slowest;
    }
}
