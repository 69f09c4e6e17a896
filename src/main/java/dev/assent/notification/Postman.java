package dev.assent.notification;

/** Takes one notice to one address. */
interface Postman {
    void deliver(String recipient, String subject, String body);
}
