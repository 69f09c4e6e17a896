package dev.assent.watch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The second person did not confirm: the party stays on the watch list. */
@Component
class DropRemoval implements JavaDelegate {
    private final WatchList list;

    DropRemoval(WatchList list) {
        this.list = list;
    }

    @Override
    public void execute(DelegateExecution execution) {
        list.drop(WatchListRemoval.FILE_NUMBER.of(execution), WatchListRemoval.PARTY.of(execution), WatchListRemoval.CONFIRMED_BY.of(execution),
                WatchListRemoval.REFUSAL_REASONS.find(execution).orElse(null));
    }
}
