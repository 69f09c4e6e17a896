package dev.assent.halt;

import java.util.function.LongSupplier;

/** Lets costly work, however long it takes, have no more than its share of the time. Not for several threads. */
final class Pace {
    /** Five hundredths of the time. */
    static final int TWENTIETH = 20;

    private final int share;
    private final LongSupplier nanos;
    private long notBefore;
    private boolean begun;

    /** @param share one part in so many */
    Pace(int share) {
        this(share, System::nanoTime);
    }

    Pace(int share, LongSupplier nanos) {
        this.share = share;
        this.nanos = nanos;
    }

    /** Whether its share allows to work again. */
    boolean due() {
        return !begun || nanos.getAsLong() - notBefore >= 0;
    }

    /** Works, and rests in proportion; also after a failure. */
    void took(Runnable work) {
        long start = nanos.getAsLong();
        try {
            work.run();
        } finally {
            long end = nanos.getAsLong();
            begun = true;
            notBefore = end + (end - start) * (share - 1);
        }
    }
}
