package dev.assent.notification;

/** Takes one notice to one address. */
interface Postman {
    /** @param enclosure null: none */
    void deliver(String recipient, String subject, String body, Enclosures.Enclosure enclosure);
}
