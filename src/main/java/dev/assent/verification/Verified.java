package dev.assent.verification;

import java.util.Map;

/**
 * An answer as it is given, or as silence gives it.
 *
 * @param by       user id, or the engine's when silence was the answer
 * @param findings the questions with their answers, and {@code findings}
 * @param advice   {@code measures} and {@code conditions}
 */
record Verified(Answer answer, String by, boolean deemed, boolean late, Map<String, Object> findings, Map<String, Object> advice) {
}
