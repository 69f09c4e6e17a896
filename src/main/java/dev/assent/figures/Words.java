package dev.assent.figures;

import java.util.Map;

/** How columns and codes of figures are called; the key of the dictionary is the English word. */
final class Words {
    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("setup", "Setup"), Map.entry("activity", "Activity"), Map.entry("destination", "Destination"), Map.entry("category", "Category"),
            Map.entry("agency", "Agency"), Map.entry("month", "Month"), Map.entry("outcome", "Outcome"), Map.entry("answer", "Answer"), Map.entry("kind", "Kind of step"), Map.entry("rung", "Round or rung"),
            Map.entry("version", "Version of the table"), Map.entry("all", "All files"), Map.entry("files", "Files"), Map.entry("steps", "Steps"), Map.entry("silent", "Silent"),
            Map.entry("late", "Answered late"), Map.entry("passedOn", "Passed on by silence"), Map.entry("changed", "Changed the outcome"),
            Map.entry("onTime1", "On time, first target (%)"), Map.entry("onTime2", "On time, second target (%)"), Map.entry("missed1", "First target missed"),
            Map.entry("missed2", "Second target missed"), Map.entry("medianNetWorking", "Median, net working days"), Map.entry("meanNetWorking", "Mean, net working days"),
            Map.entry("p90NetWorking", "90th percentile, net working days"), Map.entry("medianGrossWorking", "Median, gross working days"),
            Map.entry("meanGrossWorking", "Mean, gross working days"), Map.entry("p90GrossWorking", "90th percentile, gross working days"),
            Map.entry("medianNetCalendar", "Median, net calendar days"), Map.entry("meanNetCalendar", "Mean, net calendar days"),
            Map.entry("p90NetCalendar", "90th percentile, net calendar days"), Map.entry("medianGrossCalendar", "Median, gross calendar days"),
            Map.entry("meanGrossCalendar", "Mean, gross calendar days"), Map.entry("p90GrossCalendar", "90th percentile, gross calendar days"),
            Map.entry("cause", "What happened"), Map.entry("share", "Share of files (%)"), Map.entry("daysWorking", "Working days lost"),
            Map.entry("daysCalendar", "Calendar days lost"), Map.entry("number", "License file number"), Map.entry("received", "Received on"), Map.entry("ended", "Ended on"),
            Map.entry("ageWorking", "Age in working days"), Map.entry("ageCalendar", "Age in calendar days"), Map.entry("outerLimit", "Final time limit"),
            Map.entry("overdue", "Late"), Map.entry("halted", "Halted"), Map.entry("netWorking", "Net working days"), Map.entry("grossWorking", "Gross working days"),
            Map.entry("netCalendar", "Net calendar days"), Map.entry("grossCalendar", "Gross calendar days"), Map.entry("way", "The way it took"),
            Map.entry("step", "Task"), Map.entry("inHand", "In hand, working days"), Map.entry("tasks", "Completed tasks"), Map.entry("untaken", "Taken by nobody"), Map.entry("medianWaiting", "Median waiting, working days"),
            Map.entry("p90Waiting", "90th percentile waiting, working days"), Map.entry("medianWorking", "Median in hand, working days"),
            Map.entry("p90Working", "90th percentile in hand, working days"), Map.entry("waitingShare", "Waiting (% of the time)"), Map.entry("age", "Age in working days"), Map.entry("ageNet", "Net working days so far"), Map.entry("due1", "First target until"), Map.entry("due2", "Second target until"),
            Map.entry("passed1", "First target missed"), Map.entry("passed2", "Second target missed"), Map.entry("likely1", "Likely to miss the first target (%)"),
            Map.entry("likely2", "Likely to miss the second target (%)"), Map.entry("comparable", "Comparable files"), Map.entry("lateNow", "Late"),
            Map.entry("past1", "First target missed"), Map.entry("past2", "Second target missed"), Map.entry("probably1", "Will probably miss the first target"),
            Map.entry("probably2", "Will probably miss the second target"), Map.entry("afterLimit", "After the time limit"), Map.entry("openSteps", "Open steps"), Map.entry("overdueSteps", "Overdue steps"), Map.entry("oldest", "Oldest since"), Map.entry("figure", "Figure"),
            Map.entry("value", "Value"), Map.entry("target", "Target"), Map.entry("promised", "Promised (%)"), Map.entry("amount", "Time limit"), Map.entry("unit", "Unit"),
            Map.entry("counted", "Counted"), Map.entry("met", "On time"), Map.entry("finding", "Finding"), Map.entry("evidence", "Evidence"),
            // codes
            Map.entry("ON_TIME", "On time (%)"), Map.entry("DECIDED", "Decided files"), Map.entry("MEDIAN_NET_WORKING", "Median, net working days"),
            Map.entry("MEAN_NET_WORKING", "Mean, net working days"), Map.entry("P90_NET_WORKING", "90th percentile, net working days"),
            Map.entry("MEDIAN_GROSS_WORKING", "Median, gross working days"), Map.entry("MEAN_GROSS_WORKING", "Mean, gross working days"),
            Map.entry("P90_GROSS_WORKING", "90th percentile, gross working days"), Map.entry("OPEN", "Open files"), Map.entry("LATE", "Late files"),
            Map.entry("HALTED", "Halted files"), Map.entry("UNCOUNTED", "Files whose times are not counted yet"), Map.entry("INCOMPLETE", "Incomplete file"), Map.entry("STOPPED", "Stopped clock"), Map.entry("QUESTIONS", "Questions to the applicant"),
            Map.entry("SENT_BACK", "Sent back"), Map.entry("ESCALATED", "Escalated"), Map.entry("CONFLICT", "Conflict between agencies"),
            Map.entry("FORCED", "Objection that only forced an escalation"), Map.entry("OPINION", "Opinion"), Map.entry("VOTE", "Vote"), Map.entry("CALL_IN", "Right to call in"),
            Map.entry("VERIFICATION", "Verification"), Map.entry("ESCALATION", "Escalation"), Map.entry("NET", "net"), Map.entry("GROSS", "gross"),
            Map.entry("NEVER_CHANGED", "This step never changed an outcome"), Map.entry("ALWAYS_MET", "This limit is always met"), Map.entry("NEVER_MET", "This limit is never met"),
            Map.entry("FASTER", "Faster since the new version"), Map.entry("SLOWER", "Slower since the new version"),
            Map.entry("MORE_OFTEN", "More often since the new version"), Map.entry("LESS_OFTEN", "Less often since the new version"),
            Map.entry("NO_DIFFERENCE", "No more than chance since the new version"), Map.entry("STEP_TIME", "Time of steps, median of net working days"),
            Map.entry("FILE_TIME", "Time of files, median of net working days"), Map.entry("SHARE_ON_TIME", "Files on time, first target (%)"),
            Map.entry("SHARE_SILENT", "Steps that passed in silence (%)"), Map.entry("change", "Table or model, versions"), Map.entry("measure", "What is compared"),
            Map.entry("before", "Before"), Map.entry("after", "After"), Map.entry("countBefore", "Counted before"), Map.entry("countAfter", "Counted after"),
            Map.entry("chance", "Probability by chance (p)"), Map.entry("WORKING_DAYS", "working days"), Map.entry("CALENDAR_DAYS", "calendar days"),
            Map.entry("HOURS", "hours"), Map.entry("QUESTION", "Question to the applicant"));

    private Words() {
    }

    /** The English word; the name itself where it has none. */
    static String of(String name) {
        return ALL.getOrDefault(name, name);
    }

    static boolean knows(String name) {
        return ALL.containsKey(name);
    }
}
