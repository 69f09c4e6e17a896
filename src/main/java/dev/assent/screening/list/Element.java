package dev.assent.screening.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One element of XML with what is in it, small enough to be kept whole. */
record Element(String name, String text, List<Element> children) {
    /** Reads the element at which the reader stands, to its end. */
    static Element read(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(read(xml));
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return new Element(name, text.toString().strip().replaceAll("\\s+", " "), children);
    }

    Stream<Element> all(String child) {
        return children.stream().filter(each -> each.name.equals(child));
    }

    /** The text of a child, empty where there is none. */
    String of(String child) {
        return all(child).map(Element::text).filter(each -> !each.isEmpty()).findFirst().orElse("");
    }

    /** The texts of children, or of the values within them. */
    List<String> values(String child) {
        return all(child).flatMap(each -> each.children.isEmpty() ? Stream.of(each.text) : each.all("VALUE").map(Element::text))
                .filter(each -> !each.isEmpty()).toList();
    }
}
