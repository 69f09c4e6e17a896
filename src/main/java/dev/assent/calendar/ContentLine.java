package dev.assent.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One property of an iCalendar file (RFC 5545, 3.1), unfolded.
 *
 * @param number     of its first line in the file, from 1
 * @param name       in capitals; empty where the line is no property
 * @param parameters by name in capitals, values without quotes
 */
record ContentLine(int number, String name, Map<String, String> parameters, String value) {
    private static final Pattern PROPERTY = Pattern.compile("([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:\"[^\"]*\"|[^\";:]*))*):(.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(";([A-Za-z0-9-]+)=(?:\"([^\"]*)\"|([^\";:]*))");

    /** The properties of a file; blank lines, a byte order mark and bare line feeds, which real lists have, say nothing. */
    static List<ContentLine> of(String file) {
        List<ContentLine> properties = new ArrayList<>();
        StringBuilder unfolded = new StringBuilder();
        int first = 0;
        String[] lines = file.replace("\uFEFF", "").split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.isBlank()) {
                continue;
            }
            if (first > 0 && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                unfolded.append(line, 1, line.length());
                continue;
            }
            add(properties, first, unfolded.toString());
            first = i + 1;
            unfolded = new StringBuilder(line);
        }
        add(properties, first, unfolded.toString());
        return properties;
    }

    private static void add(List<ContentLine> properties, int number, String line) {
        if (number == 0) {
            return;
        }
        Matcher parts = PROPERTY.matcher(line.stripTrailing());
        if (!parts.matches()) {
            properties.add(new ContentLine(number, "", Map.of(), line));
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher each = PARAMETER.matcher(parts.group(2));
        while (each.find()) {
            parameters.put(each.group(1).toUpperCase(Locale.ROOT), each.group(2) == null ? each.group(3) : each.group(2));
        }
        properties.add(new ContentLine(number, parts.group(1).toUpperCase(Locale.ROOT), parameters, parts.group(3).strip()));
    }

    boolean is(String property, String said) {
        return name.equals(property) && value.equalsIgnoreCase(said);
    }

    /** As people find it in their file, without what belongs to the value. */
    String shown() {
        StringBuilder shown = new StringBuilder(name);
        parameters.forEach((parameter, said) -> shown.append(';').append(parameter).append('=').append(said));
        String whole = shown.append(':').append(value).toString();
        return whole.length() > 80 ? whole.substring(0, 80) + "…" : whole;
    }
}
