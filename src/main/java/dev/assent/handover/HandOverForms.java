package dev.assent.handover;

import dev.assent.register.Reader;
import org.springframework.stereotype.Component;

/** Tells whether a reader may fill in the form with which a task is handed over. */
@Component
public class HandOverForms {
    private final HandOver handOver;

    HandOverForms(HandOver handOver) {
        this.handOver = handOver;
    }

    /** False also where the reader may not know that there is such a task. */
    public boolean offered(String task, Reader reader) {
        return handOver.offer(task, reader).filter(offer -> !offer.people().isEmpty()).isPresent();
    }
}
