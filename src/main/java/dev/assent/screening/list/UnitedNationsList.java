package dev.assent.screening.list;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The consolidated list of the Security Council's committees, in the XML in which the United Nations publish it. */
final class UnitedNationsList {
    private static final String ROOT = "CONSOLIDATED_LIST";
    private static final Set<String> ENTRIES = Set.of("INDIVIDUAL", "ENTITY");

    private UnitedNationsList() {
    }

    static ReadList read(String text) throws ListRefused {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            String declared = xml.getCharacterEncodingScheme();
            if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
                throw new ListRefused("The list is not encoded in UTF-8.");
            }
            xml.nextTag();
            if (!xml.getLocalName().equals(ROOT)) {
                throw new ListRefused("The list is no consolidated list of the United Nations: it begins with {0}.", xml.getLocalName());
            }
            String asOf = xml.getAttributeValue(null, "dateGenerated");
            return new ReadList(asOf, entries(xml));
        } catch (XMLStreamException broken) {
            throw new ListRefused("The list breaks off or is damaged at line {0}.", broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber());
        }
    }

    // to the end of the document, so that a list that breaks off is no list
    private static List<ListEntry> entries(XMLStreamReader xml) throws XMLStreamException, ListRefused {
        List<ListEntry> entries = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && ENTRIES.contains(xml.getLocalName())) {
                int line = xml.getLocation().getLineNumber();
                Element element = Element.read(xml);
                entries.add(UnitedNationsEntry.of(element).orElseThrow(() -> new ListRefused("The entry at line {0} has no name or no reference.", line)));
            }
        }
        return entries;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // a list from outside declares and fetches nothing
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
