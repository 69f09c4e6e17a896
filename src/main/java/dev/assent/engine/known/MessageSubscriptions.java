package dev.assent.engine.known;

import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;

/** When an event is waited for no longer the engine looks for a job that is to bring it later; only signals are brought by jobs. */
final class MessageSubscriptions extends EventSubscriptionManager {
    @Override
    public void deleteEventSubscription(EventSubscriptionEntity subscription) {
        if (subscription.isSubscriptionForEventType(EventType.MESSAGE)) {
            getDbEntityManager().delete(subscription);
        } else {
            super.deleteEventSubscription(subscription);
        }
    }
}
