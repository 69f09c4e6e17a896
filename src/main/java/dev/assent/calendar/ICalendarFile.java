package dev.assent.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the events of an iCalendar file. What stands around them is checked, because it may change what they mean. */
final class ICalendarFile {
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";
    // what these hold is no day: zones, alarms, and what belongs to them
    private static final Set<String> PASSED_OVER = Set.of("VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM");

    private final ListFaults faults;
    private final List<ListEvent> events = new ArrayList<>();
    private final Deque<ContentLine> open = new ArrayDeque<>();
    private List<ContentLine> event;

    private ICalendarFile(ListFaults faults) {
        this.faults = faults;
    }

    /** The events, without those that are cancelled. */
    static List<ListEvent> events(InputStream in, ListFaults faults) throws IOException {
        ICalendarFile file = new ICalendarFile(faults);
        ContentLine.of(ListText.of(in.readAllBytes(), faults)).forEach(file::read);
        file.open.forEach(begin -> faults.add(begin, "it never ends", "لا نهاية له"));
        if (file.events.stream().allMatch(ListEvent::cancelled) && faults.none()) {
            faults.add("it contains no events", "لا يحتوي على أي حدث");
        }
        file.refuseRevisions();
        return file.events.stream().filter(each -> !each.cancelled()).toList();
    }

    private void read(ContentLine line) {
        switch (line.name()) {
            case "BEGIN" -> begin(line);
            case "END" -> end(line);
            case "" -> faults.add(line, "this is no line of an iCalendar file", "ليس سطرًا من ملف iCalendar");
            default -> {
                String inside = open.isEmpty() ? "" : component(open.peek());
                if (inside.equals(EVENT)) {
                    event.add(line);
                } else if (inside.equals(CALENDAR)) {
                    calendar(line);
                } else if (inside.isEmpty()) {
                    faults.add(line, "it stands outside of a calendar", "يقع خارج التقويم");
                }
            }
        }
    }

    private void begin(ContentLine line) {
        String component = component(line);
        if (open.isEmpty() != component.equals(CALENDAR)) {
            faults.add(line, "it cannot begin here", "لا يمكن أن يبدأ هنا");
        } else if (!component.equals(CALENDAR) && !component.equals(EVENT) && !PASSED_OVER.contains(component) && !component.startsWith("X-")) {
            faults.add(line, "only events (VEVENT) are holidays", "الأحداث (VEVENT) وحدها عطل");
        }
        open.push(line);
        event = component.equals(EVENT) ? new ArrayList<>() : event;
    }

    private void end(ContentLine line) {
        if (open.isEmpty() || !component(open.peek()).equals(component(line))) {
            faults.add(line, "it ends what has not begun", "ينهي ما لم يبدأ");
            return;
        }
        ContentLine begin = open.pop();
        if (component(begin).equals(EVENT)) {
            events.add(new ListEvent(begin, List.copyOf(event)));
        }
    }

    private void calendar(ContentLine line) {
        if (line.name().equals("VERSION") && !line.value().equals("2.0")) {
            faults.add(line, "only version 2.0 can be read", "لا يُقرأ إلا الإصدار 2.0");
        }
        if (line.name().equals("CALSCALE") && !line.value().equalsIgnoreCase("GREGORIAN")) {
            faults.add(line, "its dates are not Gregorian", "تواريخه ليست ميلادية");
        }
        if (line.name().equals("METHOD") && !line.value().equalsIgnoreCase("PUBLISH")) {
            faults.add(line, "it changes another list; a list of holidays is published (METHOD:PUBLISH)",
                    "يغيّر قائمة أخرى؛ قائمة العطل تُنشر (METHOD:PUBLISH)");
        }
    }

    /** Two states of one event in a file: which one holds is not for us to guess. */
    private void refuseRevisions() {
        Map<String, String> states = new HashMap<>();
        for (ListEvent each : events) {
            each.first("UID").ifPresent(uid -> {
                String state = each.first("SEQUENCE").map(ContentLine::value).orElse("0") + each.cancelled();
                if (!states.computeIfAbsent(uid.value(), first -> state).equals(state)) {
                    faults.add(each, uid, "another state of the same event is in the file", "في الملف حالة أخرى للحدث نفسه");
                }
            });
        }
    }

    private static String component(ContentLine line) {
        return line.value().toUpperCase(Locale.ROOT);
    }
}
