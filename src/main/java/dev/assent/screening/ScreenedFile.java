package dev.assent.screening;

import java.util.List;
import java.util.Map;

/**
 * Where a file goes with what, and whether there is anything to compare its names with.
 *
 * @param activity      may be null
 * @param places        each State that it goes to, passes or is used by, with what it is: DESTINATION, END_USER, ULTIMATE_END_USER, CONSIGNEE, TRANSIT_STATE
 * @param categories    of ATT Art. 2(1), 3 and 4, each once; NATIONAL for lines that only a national control list has; null for lines on no list
 * @param listsInForce  any list is in force
 * @param hitsKnown     the register has hits on the file
 * @param tables        other than before when any table was deployed or removed
 */
record ScreenedFile(String number, String setup, String activity, Map<String, String> places, List<String> categories,
        boolean listsInForce, boolean hitsKnown, String tables) {
}
