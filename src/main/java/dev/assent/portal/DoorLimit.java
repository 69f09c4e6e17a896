package dev.assent.portal;

import dev.assent.edge.WindowedCount;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often somebody may be wrong about number and token: enough for clumsy fingers, too little for a program. */
@Component
class DoorLimit {
    /** Wrong tokens for one number from one address. */
    static final int OF_A_NUMBER = 10;
    /** Wrong tokens from one address, behind which may be many people. */
    static final int OF_AN_ADDRESS = 100;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final WindowedCount wrong;

    DoorLimit(Clock clock) {
        wrong = new WindowedCount(clock, WINDOW, WindowedCount.From.FIRST);
    }

    /** Is a token for this number looked at from this address? */
    boolean admits(String address, String number) {
        return wrong.of(pair(address, number)).times() < OF_A_NUMBER;
    }

    /** Was it too often wrong from this address? Whoever has the right token does not wait for the failures of others behind it. */
    boolean tooMany(String address) {
        return wrong.of(address).times() > OF_AN_ADDRESS;
    }

    void failed(String address, String number) {
        wrong.add(address);
        wrong.add(pair(address, number));
    }

    // an address has no line break
    private static String pair(String address, String number) {
        return address + '\n' + number;
    }
}
