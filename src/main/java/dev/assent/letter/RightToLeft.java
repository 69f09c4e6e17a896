package dev.assent.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the maker of PDFs does not do by itself for a letter that is read from right to left. */
final class RightToLeft {
    // short vowels: it would set them beside their letters; letters of an office are written without them
    private static final String VOWELS = "[\\u064B-\\u0652\\u0670]";

    // a calibre, a date or a serial number that is written from left to right within the Arabic line; the mark that says so cannot be seen
    private static final Pattern TOGETHER = Pattern.compile("(?<![\\p{Alnum}/-])\\d+(?:[.,:/]\\d+)*(?:[-+*xX\u00D7\u2013](?=\\d)\\d+(?:[.,:/]\\d+)*)+");
    private static final String LEFT_TO_RIGHT = "\u200E";

    private RightToLeft() {
    }

    static void prepare(Document letter) {
        NodeList rows = letter.getElementsByTagName("tr");
        for (int i = 0; i < rows.getLength(); i++) {
            firstCellAtTheRight((Element) rows.item(i));
        }
        texts(letter.getDocumentElement());
    }

    private static void firstCellAtTheRight(Element row) {
        List<Node> cells = new ArrayList<>();
        for (Node each = row.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element) {
                cells.add(each);
            }
        }
        cells.forEach(cell -> row.insertBefore(cell, row.getFirstChild()));
    }

    private static void texts(Node node) {
        if (node.getNodeName().equals("style")) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(TOGETHER.matcher(node.getNodeValue().replaceAll(VOWELS, "")).replaceAll(LEFT_TO_RIGHT + "$0" + LEFT_TO_RIGHT));
        }
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            texts(each);
        }
    }
}
