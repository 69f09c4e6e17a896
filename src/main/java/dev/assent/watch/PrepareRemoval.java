package dev.assent.watch;

import dev.assent.setup.Agency;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Somebody wants a party taken off the watch list: kept until another person confirms it, or does not. */
@Component
class PrepareRemoval implements JavaDelegate {
    private final WatchList list;

    PrepareRemoval(WatchList list) {
        this.list = list;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WatchListRemoval.NAME.set(execution, list.askRemoval(WatchListRemoval.FILE_NUMBER.of(execution), WatchListRemoval.PARTY.of(execution),
                WatchListRemoval.STARTED_BY.of(execution), WatchListRemoval.REASONS.of(execution)));
        String authority = WatchListRemoval.AUTHORITY.of(execution);
        WatchListRemoval.CONFIRMING_GROUPS.set(execution, authority + "," + authority + Agency.HEAD);
    }
}
