package dev.assent.proof;

import dev.assent.register.Register;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs the records of files that are older than the key and vouches for their rows as they are found: once, at the first start
 * with a key. At any later start an unsigned record is a fault, not something to sign.
 */
@Component
@Order(0)
class TakeOver implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TakeOver.class);

    private final RecordKey key;
    private final Register register;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TakeOver(RecordKey key, Register register, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.key = key;
        this.register = register;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!key.first()) {
            return;
        }
        List<String> unsigned = jdbc.sql("""
                select f.file_number from register.license_file f join register.record r on r.file_number = f.file_number and r.place = f.record_length
                where r.signature is null order by f.file_number""").query(String.class).list();
        unsigned.forEach(file -> transaction.executeWithoutResult(status ->
                register.append(file, "RECORD_TAKEN_OVER", Register.ENGINE, Map.of("key", key.key()))));
        LOG.info("The record is signed with the key {}; {} older records were taken over", key.key(), unsigned.size());
    }
}
