package dev.assent.proof;

import dev.assent.register.Register;
import dev.assent.register.Seal;
import dev.assent.register.Sql;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes digests of the records and keeps them in the database, from where they go elsewhere. */
@Component
class Digests {
    private record Grown(String fileNumber, int length, String hash) {
    }

    private final JdbcClient jdbc;
    private final Register register;
    private final Seal seal;
    private final TransactionTemplate transaction;
    private final Duration every;

    Digests(JdbcClient jdbc, Register register, Seal seal, PlatformTransactionManager transactions, @Value("${assent.digest.every:PT24H}") Duration every) {
        this.jdbc = jdbc;
        this.register = register;
        this.seal = seal;
        this.transaction = new TransactionTemplate(transactions);
        this.every = every;
    }

    /**
     * Makes the next digest if it is time and a record has grown.
     *
     * @param made told of it in the transaction that keeps it
     */
    void makeDue(Consumer<Digest> made) {
        if (!every.isZero()) {
            make(last -> last.madeAt().plus(every).isAfter(register.now()), made);
        }
    }

    /** Makes the next digest now; nothing if no record has grown. */
    Optional<Digest> make() {
        return make(last -> false, digest -> { });
    }

    private Optional<Digest> make(Predicate<Digest> enough, Consumer<Digest> made) {
        try {
            return transaction.execute(status -> {
                Optional<Digest> last = last();
                Optional<Digest> next = last.filter(enough).isPresent() ? Optional.empty() : write(last);
                next.ifPresent(made);
                return next;
            });
        } catch (DuplicateKeyException anotherNode) {
            return Optional.empty();
        }
    }

    private Optional<Digest> write(Optional<Digest> last) {
        List<Grown> grown = jdbc.sql("""
                select f.file_number, f.record_length, r.hash from register.license_file f
                join register.record r on r.file_number = f.file_number and r.place = f.record_length
                where f.record_length <> f.digested order by f.file_number""")
                .query((row, i) -> new Grown(row.getString(1), row.getInt(2), row.getString(3))).list();
        if (grown.isEmpty()) {
            return Optional.empty();
        }
        Digest digest = Digest.make(last, register.now(), grown.stream().map(each -> new Digest.Head(each.fileNumber(), each.length(), each.hash())).toList(), seal);
        jdbc.sql("insert into register.digest (number, made_at, content) values (?, ?, ?)")
                .params(digest.number(), Sql.time(digest.madeAt()), digest.text()).update();
        grown.forEach(each -> jdbc.sql("update register.license_file set digested = ? where file_number = ?").params(each.length(), each.fileNumber()).update());
        return Optional.of(digest);
    }

    private Optional<Digest> last() {
        return jdbc.sql("select content from register.digest order by number desc limit 1").query(String.class).optional().map(Digest::read);
    }

    Optional<Digest> find(int number) {
        return jdbc.sql("select content from register.digest where number = ?").param(number).query(String.class).optional().map(Digest::read);
    }

    /** All digests, oldest first. */
    List<Digest> all() {
        return after(0);
    }

    /** The digests after the one of this number, oldest first. */
    List<Digest> after(int number) {
        return jdbc.sql("select content from register.digest where number > ? order by number").param(number).query(String.class).list()
                .stream().map(Digest::read).toList();
    }
}
