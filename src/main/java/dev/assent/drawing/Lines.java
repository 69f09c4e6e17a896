package dev.assent.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines. A server has no fonts to measure by, so widths are estimated, rather too wide than too narrow.
 *
 * @param size of the type, in units of the drawing
 */
record Lines(List<String> lines, double size) {
    private static final double LARGEST = 12;
    private static final double SMALLEST = 8;
    private static final double LEADING = 1.18;

    /** Broken to a width; in smaller type where it would be higher than the place. */
    static Lines within(String text, double width, double height) {
        double size = LARGEST;
        Lines lines = new Lines(broken(text, width, size), size);
        while (size > SMALLEST && (lines.height() > height || lines.widest() > width)) {
            size -= 0.5;
            lines = new Lines(broken(text, width, size), size);
        }
        return lines;
    }

    /** Broken to a width, however high it becomes. */
    static Lines below(String text, double width, double size) {
        return new Lines(broken(text, width, size), size);
    }

    double leading() {
        return size * LEADING;
    }

    double height() {
        return lines.size() * leading();
    }

    double widest() {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    private static List<String> broken(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lines::em).sum() * size;
    }

    private static double em(int sign) {
        if (Character.getType(sign) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if ("iljtfrI.,:;'|()[]!/ ".indexOf(sign) >= 0) {
            return 0.32;
        }
        if ("mwMW@%".indexOf(sign) >= 0) {
            return 0.88;
        }
        return Character.isUpperCase(sign) ? 0.68 : 0.56;
    }

    static boolean isRightToLeft(String text) {
        return text.codePoints().map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .limit(1).anyMatch(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
