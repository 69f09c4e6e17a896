package dev.assent.notification;

import java.util.List;

/** Where people can be reached. */
public interface People {
    /** The mail addresses of a group's members; empty where none is known. */
    List<String> mailOf(String group);
}
