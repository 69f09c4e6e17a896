package dev.assent.benchmark;

import dev.assent.office.Answers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Two people and two job threads work until every file is decided; the same for each contender. */
final class Load {
    private final Contender contender;
    private final Effort effort = new Effort();

    Load(Contender contender) {
        this.contender = contender;
    }

    static Map<String, Object> answer(String task) {
        return switch (task) {
            case "Task_CheckCompleteness" -> Answers.complete();
            case "Task_AssessRisk" -> Answers.noRisk();
            case "Task_GiveOpinion" -> Answers.noObjection();
            case "Task_DraftDecision" -> Answers.grant();
            case "Task_CountersignDecision" -> Answers.countersign();
            default -> throw new IllegalArgumentException(task);
        };
    }

    /** Decides this many files from intake to license; returns how long it took. */
    Duration decide(int files) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        long start = System.nanoTime();
        each(threads, new ArrayList<>(java.util.Collections.nCopies(files, 0)), i -> contender.submit());
        boolean busy = true;
        while (busy) {
            List<Runnable> due = contender.due();
            each(threads, due, Runnable::run);
            List<Runnable> waiting = contender.waiting();
            each(threads, waiting, Runnable::run);
            busy = contender.busy();
            if (due.isEmpty() && waiting.isEmpty()) {
                // a job that collided waits a second
                Thread.sleep(20);
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        threads.shutdown();
        return took;
    }

    Effort effort() {
        return effort;
    }

    /** Submits files, and completes what of their tasks is wanted; all others go on waiting. */
    void until(int files, Supplier<List<Runnable>> wanted) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        each(threads, new ArrayList<>(java.util.Collections.nCopies(files, 0)), i -> contender.submit());
        for (boolean busy = true; busy;) {
            List<Runnable> due = contender.due();
            each(threads, due, Runnable::run);
            List<Runnable> waiting = wanted.get();
            each(threads, waiting, Runnable::run);
            busy = !due.isEmpty() || !waiting.isEmpty();
        }
        threads.shutdown();
    }

    private <T> void each(ExecutorService threads, List<T> items, Consumer<T> step) throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        items.forEach(item -> running.add(threads.submit(() -> effort.of(() -> step.accept(item)))));
        for (Future<?> one : running) {
            one.get();
        }
    }
}
