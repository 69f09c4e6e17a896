package dev.assent.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes the elements of a picture; styled by attributes alone, so that no policy of a page stands against it. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    void raw(String markup) {
        out.append(markup);
    }

    void rectangle(Box box, double round, Mark.Style style) {
        out.append("<rect").append(at(box)).append(" rx=\"").append(n(round)).append('"').append(line(style)).append("/>");
    }

    void circle(double x, double y, double radius, Mark.Style style) {
        out.append("<circle cx=\"").append(n(x)).append("\" cy=\"").append(n(y)).append("\" r=\"").append(n(radius)).append('"').append(line(style)).append("/>");
    }

    /** @param path in the units of the drawing, around the given place */
    void path(double x, double y, String path, Mark.Style style) {
        out.append("<path transform=\"translate(").append(n(x)).append(' ').append(n(y)).append(")\" d=\"").append(path)
                .append("\" stroke-linejoin=\"round\" stroke-linecap=\"round\"").append(line(style)).append("/>");
    }

    void polyline(List<Point> points, String ends, Mark.Style style) {
        out.append("<polyline points=\"").append(points.stream().map(point -> n(point.x()) + "," + n(point.y())).collect(Collectors.joining(" ")))
                .append("\" stroke-linejoin=\"round\"").append(ends).append(line(new Mark.Style(style.stroke(), "none", style.width(), style.dashes()))).append("/>");
    }

    /** Lines of text around a middle, the first at the given height. */
    void text(double x, double y, Lines lines, String anchor, String colour) {
        double at = y;
        for (String each : lines.lines()) {
            out.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(at)).append("\" font-size=\"").append(n(lines.size())).append("\" text-anchor=\"")
                    .append(anchor).append("\" fill=\"").append(colour).append('"').append(Lines.isRightToLeft(each) ? " direction=\"rtl\"" : "").append('>')
                    .append(escaped(each)).append("</text>");
            at += lines.leading();
        }
    }

    static String at(Box box) {
        return " x=\"" + n(box.x()) + "\" y=\"" + n(box.y()) + "\" width=\"" + n(box.width()) + "\" height=\"" + n(box.height()) + '"';
    }

    static String n(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String line(Mark.Style style) {
        return " fill=\"" + style.fill() + "\" stroke=\"" + style.stroke() + "\" stroke-width=\"" + n(style.width()) + '"'
                + (style.dashes().isEmpty() ? "" : " stroke-dasharray=\"" + style.dashes() + '"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
