package dev.assent.actor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody wants done to an entry of a register, as it was first written down.
 *
 * @param register   EXPORTER, BROKER or END_USER
 * @param number     of the registration, in capitals
 * @param validUntil last day; null: the entry ends
 * @param askedBy    user id, or the engine
 */
record RegistrationMove(String id, String register, String number, String fileNumber, String name, String country, Move move, LocalDate validUntil, String reasons,
        String legalBasis, String askedBy) {
    enum Move {
        REGISTER("ACTOR_REGISTERED"), RENEW("REGISTRATION_RENEWED"), WITHDRAW("REGISTRATION_WITHDRAWN"), EXPIRE("REGISTRATION_EXPIRED");

        /** of the entry in the record of the file */
        final String kind;

        Move(String kind) {
            this.kind = kind;
        }

        boolean ends() {
            return this == WITHDRAW || this == EXPIRE;
        }
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("register", register);
        facts.put("number", number);
        facts.put("name", name);
        facts.put("move", move.name());
        facts.put("validUntil", validUntil == null ? null : validUntil.toString());
        facts.put("reasons", reasons);
        facts.put("legalBasis", legalBasis);
        return facts;
    }
}
