package dev.assent.drawing;

/** How a node or a flow stands out; told by lines as well as by colours, so that a print in black tells it, too. */
public enum Mark {
    /** passed */
    TAKEN("#14633a", "#e6f4ec", 2.6, ""),
    /** where it stands, or where something went wrong */
    HERE("#a3201a", "#fdeceb", 3.4, ""),
    /** never entered */
    UNTRIED("#767676", "#ffffff", 1.2, "5 4");

    private static final Style PLAIN = new Style("#2b3440", "#ffffff", 1.4, "");
    private final Style style;

    Mark(String stroke, String fill, double width, String dashes) {
        this.style = new Style(stroke, fill, width, dashes);
    }

    /** @param dashes as SVG has them; empty: a whole line */
    record Style(String stroke, String fill, double width, String dashes) {
    }

    static Style style(Mark mark) {
        return mark == null ? PLAIN : mark.style;
    }
}
