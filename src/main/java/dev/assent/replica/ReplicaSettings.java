package dev.assent.replica;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url         JDBC address of the replica; empty: there is none
 * @param username    may only read
 * @param connections how many at most
 * @param mostBehind  what it may lag behind; further behind, or not to be reached, it is not read until it has caught up
 * @param every       pause between two looks at it
 * @param patience    how long a look, or a new connection, may take
 */
@ConfigurationProperties("assent.replica")
record ReplicaSettings(@DefaultValue("") String url, @DefaultValue("") String username, @DefaultValue("") String password, @DefaultValue("10") int connections,
        @DefaultValue("10s") Duration mostBehind, @DefaultValue("2s") Duration every, @DefaultValue("2s") Duration patience) {
}
