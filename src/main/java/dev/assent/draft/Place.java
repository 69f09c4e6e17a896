package dev.assent.draft;

/**
 * The form that a draft belongs to.
 *
 * @param name   tasks/{id}, comments/{id}, handovers/{id}, starts/{process} or actions/{file}:{process}
 * @param taskId null if the form belongs to no task
 */
record Place(String name, String taskId) {
    static Place task(String id) {
        return new Place("tasks/" + id, id);
    }

    /** What a person writes beside the form of a task. */
    static Place comment(String task) {
        return new Place("comments/" + task, task);
    }

    /** The form with which the task is handed to somebody else. */
    static Place handOver(String task) {
        return new Place("handovers/" + task, task);
    }

    /** The form that starts a process, in whichever version. */
    static Place start(String process) {
        return new Place("starts/" + process, null);
    }

    /** The form of an action on a file. */
    static Place action(String fileNumber, String process) {
        return new Place("actions/" + fileNumber + ":" + process, null);
    }
}
