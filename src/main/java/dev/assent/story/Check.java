package dev.assent.story;

import java.util.Map;

/**
 * What must be so.
 *
 * @param who   who has the task, or who was told; null: anybody
 * @param what  the task, the kind of entry, a part of the notice, the standing or the moment
 * @param not   it must not be so
 * @param due   by when the task is to be done, by the day or the minute; null: whenever
 * @param facts what the entry must say, or the task must see
 * @param times how often; null: at least once
 */
record Check(int line, Kind kind, String who, String what, boolean not, String due, Map<String, Object> facts, Integer times) {
    enum Kind { TASK, RECORDED, TOLD, ENDED, STANDING, OUTER_LIMIT }
}
