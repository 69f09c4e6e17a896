package dev.assent.engine.model;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements of a BPMN or DMN file with their lines, which the engine's own parser does not always tell. */
final class ModelReader {
    /** More elements, or more of them in each other, than a model may have. */
    static final class TooMuch extends XMLStreamException {
        TooMuch(Location place) {
            super("too much", place);
        }
    }

    private final List<ModelElement> elements = new ArrayList<>();
    private final Deque<List<String>> around = new ArrayDeque<>(List.of(List.of("")));
    private final Deque<Integer> open = new ArrayDeque<>();

    /** @throws XMLStreamException with the place, if the file is not well-formed XML */
    static List<ModelElement> read(byte[] xml) throws XMLStreamException {
        ModelReader reader = new ModelReader();
        reader.all(xml);
        return reader.elements;
    }

    /** What can be read of a file, up to the place where it is broken. */
    static List<ModelElement> readable(byte[] xml) {
        ModelReader reader = new ModelReader();
        try {
            reader.all(xml);
        } catch (XMLStreamException broken) {
            // named by the check of the whole set
            return reader.elements;
        }
        return reader.elements;
    }

    private void all(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader stream = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (stream.hasNext()) {
            next(stream.next(), stream);
        }
    }

    private void next(int event, XMLStreamReader stream) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(stream);
            if (open.size() > ModelSize.DEPTH || elements.size() > ModelSize.ELEMENTS) {
                throw new TooMuch(stream.getLocation());
            }
        } else if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type (DOCTYPE) is not accepted", stream.getLocation());
        } else if (event == XMLStreamConstants.CHARACTERS && !stream.isWhiteSpace()) {
            ModelElement about = elements.get(open.peek());
            elements.set(open.peek(), new ModelElement(about.type(), about.owner(), about.line(),
                    about.attributes(), (about.text() + stream.getText()).strip(), about.around()));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            around.pop();
            open.pop();
        }
    }

    private void start(XMLStreamReader stream) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            String name = stream.getAttributeLocalName(i);
            // xsi:type beside camunda:type: none may hide the other
            attributes.put(attributes.containsKey(name) ? stream.getAttributePrefix(i) + ":" + name : name, stream.getAttributeValue(i));
        }
        List<String> ids = attributes.containsKey("id") ? Stream.concat(around.peek().stream(), Stream.of(attributes.get("id"))).toList() : around.peek();
        around.push(ids);
        open.push(elements.size());
        elements.add(new ModelElement(stream.getLocalName(), ids.get(ids.size() - 1), stream.getLocation().getLineNumber(), attributes, "", ids));
    }
}
