package dev.assent.screening;

import dev.assent.register.Register;
import dev.assent.screening.list.ListReader;
import dev.assent.screening.list.ListRefused;
import dev.assent.screening.list.ReadList;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a copy of a list if it is whole and newer than the one in force; else that one stays. Two nodes take a copy once. */
@Component
class ListTaking {
    /** an ISO date is so long */
    private static final int DAY = 10;
    private final ListStore store;
    private final ScreeningSettings settings;
    private final Register register;
    private final ScreeningDue due;

    ListTaking(ListStore store, ScreeningSettings settings, Register register, ScreeningDue due) {
        this.store = store;
        this.settings = settings;
        this.register = register;
        this.due = due;
    }

    /**
     * Takes the copy, and with it makes the living licenses due.
     *
     * @return whether another version is in force now
     * @throws ListRefused if the one before stays in force
     */
    @Transactional(rollbackFor = ListRefused.class)
    public boolean offer(String list, String source, byte[] content) throws ListRefused {
        if (list.equals(OwnWatchList.NAME)) {
            throw new ListRefused("The name {0} is kept for the watch list of the State.", list);
        }
        String sum = sum(content);
        Optional<ListStore.InForce> before = store.hold(list);
        if (before.filter(known -> known.sha256().equals(sum)).isPresent()) {
            store.seen(list);
            return false;
        }
        ReadList read = ListReader.read(content);
        if (before.isPresent() && !settings.accept().contains(sum)) {
            judge(before.get(), read);
        }
        Instant now = register.now();
        store.take(new ListStore.InForce(list, store.lastVersion(list) + 1, source, read.asOf(), content.length, sum,
                read.entries().size(), now, now), content);
        due.livingLicenses();
        return true;
    }

    /** The number of the version that is kept next; who asks holds the list until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String list) {
        store.hold(list);
        return store.lastVersion(list) + 1;
    }

    /**
     * Keeps a list that is made here, whatever was in force before, and with it makes the living licenses due.
     *
     * @param content null: the list names nobody any more, and is withdrawn
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String list, String source, byte[] content) {
        if (content == null) {
            store.withdraw(list);
            return;
        }
        try {
            Instant now = register.now();
            store.take(new ListStore.InForce(list, next(list), source, null, content.length, sum(content), ListReader.read(content).entries().size(), now, now), content);
            due.livingLicenses();
        } catch (ListRefused impossible) {
            throw new IllegalStateException("The list " + list + " that was made here cannot be read", impossible);
        }
    }

    /** Names are not compared with this list any more; what was found by it stays. */
    @Transactional
    public boolean withdraw(String list) {
        return store.withdraw(list);
    }

    private static void judge(ListStore.InForce before, ReadList read) throws ListRefused {
        if (read.entries().size() * 2 < before.entries()) {
            throw new ListRefused("The list has {0} entries where the one in force has {1}, so it is not taken.", read.entries().size(), before.entries());
        }
        if (before.asOf() != null && read.asOf() != null && day(read.asOf()).compareTo(day(before.asOf())) < 0) {
            throw new ListRefused("The list is of {0}, the one in force of {1}, so it is not taken.", read.asOf(), before.asOf());
        }
    }

    private static String day(String asOf) {
        return asOf.substring(0, Math.min(DAY, asOf.length()));
    }

    static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
