package dev.assent.engine.model;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks at the external folders twice a second: what a designer saves is deployed at once, or refused with its reason. */
class ModelWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ModelWatch.class);
    private static final long MILLISECONDS_BETWEEN_LOOKS = 500;

    private final List<Path> folders;
    private final Runnable deploy;
    private final Settling settling = new Settling();
    private ScheduledExecutorService watch;

    ModelWatch(List<Path> folders, Runnable deploy) {
        this.folders = folders;
        this.deploy = deploy;
    }

    /** A refusal is told, never thrown: the watch must outlive every broken file. */
    void look() {
        try {
            if (settling.settled(ModelStamps.of(folders))) {
                deploy.run();
            }
        } catch (ModelRefused refused) {
            refused.problems().forEach(problem -> LOG.warn("Not deployed, the previous models run on. {} | {}",
                    problem.sentence(), problem.arabicSentence()));
        } catch (RuntimeException failed) {
            LOG.error("Not deployed, the previous models run on", failed);
        }
    }

    @Override
    public synchronized void start() {
        watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "model-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(this::look, 0, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        // no interrupt: it would close an H2 file under a deployment
        watch.shutdown();
        try {
            watch.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        watch = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }
}
