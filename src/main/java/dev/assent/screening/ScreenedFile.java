package dev.assent.screening;

import java.util.List;

/**
 * Where a file goes with what, and whether there is anything to compare its names with.
 *
 * @param activity      may be null
 * @param destination   may be null
 * @param categories    of ATT Art. 2(1), 3 and 4, each once; null for lines on no list
 * @param listsInForce  any list is in force
 * @param hitsKnown     the register has hits on the file
 * @param tables        other than before when any table was deployed or removed
 */
record ScreenedFile(String number, String setup, String activity, String destination, List<String> transitStates, List<String> categories,
        boolean listsInForce, boolean hitsKnown, String tables) {
}
