package dev.assent.watch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The party is on the watch list no more; what was found about it stays on record. */
@Component
class RemoveParty implements JavaDelegate {
    private final WatchList list;

    RemoveParty(WatchList list) {
        this.list = list;
    }

    @Override
    public void execute(DelegateExecution execution) {
        list.remove(WatchListRemoval.FILE_NUMBER.of(execution), WatchListRemoval.PARTY.of(execution), WatchListRemoval.AUTHORITY.of(execution),
                WatchListRemoval.CONFIRMED_BY.find(execution).orElse(null));
    }
}
