package dev.assent.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements of a BPMN or DMN file with their lines, which the engine's own parser does not always tell. */
final class ModelReader {
    private final List<ModelElement> elements = new ArrayList<>();
    private final Deque<String> owners = new ArrayDeque<>(List.of(""));
    private final Deque<Integer> open = new ArrayDeque<>();

    /** @throws XMLStreamException with the place, if the file is not well-formed XML */
    static List<ModelElement> read(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        ModelReader reader = new ModelReader();
        XMLStreamReader stream = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (stream.hasNext()) {
            reader.next(stream.next(), stream);
        }
        return reader.elements;
    }

    private void next(int event, XMLStreamReader stream) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(stream);
        } else if (event == XMLStreamConstants.CHARACTERS && !stream.isWhiteSpace()) {
            ModelElement around = elements.get(open.peek());
            elements.set(open.peek(), new ModelElement(around.type(), around.owner(), around.line(),
                    around.attributes(), stream.getText().strip()));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            owners.pop();
            open.pop();
        }
    }

    private void start(XMLStreamReader stream) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            attributes.put(stream.getAttributeLocalName(i), stream.getAttributeValue(i));
        }
        owners.push(attributes.getOrDefault("id", owners.peek()));
        open.push(elements.size());
        elements.add(new ModelElement(stream.getLocalName(), owners.peek(),
                stream.getLocation().getLineNumber(), attributes, ""));
    }
}
