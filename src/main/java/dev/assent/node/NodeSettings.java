package dev.assent.node;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param beat            pause between two looks at the database
 * @param patience        how long a look, or a new connection, may take before the database counts as not answering
 * @param deadAfter       silence after which another node takes over the jobs of this one; a node that has heard nothing for two
 *                        thirds of it does no job any more
 * @param clockTolerance  what the machine's clock may differ from the database's
 * @param idleTransaction after which PostgreSQL ends a transaction whose node does nothing, so that a frozen node holds no rows
 */
@ConfigurationProperties("assent.node")
record NodeSettings(@DefaultValue("500ms") Duration beat, @DefaultValue("2s") Duration patience, @DefaultValue("30s") Duration deadAfter,
        @DefaultValue("5s") Duration clockTolerance, @DefaultValue("45s") Duration idleTransaction) {
}
