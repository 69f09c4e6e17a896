package dev.assent.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What runs, or fetches something, when an office document is opened. Office asks for no capitals in the names of parts, so neither do we. */
final class OfficeParts {
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_BYTES = 1_000_000;
    private static final Pattern RUNS = Pattern.compile(".*(vbaproject|vbadata|activex|macrosheets?/|dialogsheets?/|attachedtoolbars|customizations\\.xml)"
            + ".*|.*/embeddings/.*\\.(bin|ole|exe|docm|dotm|xlsm|xltm|xlsb|pptm|potm)|.*\\.(exe|dll|js|vbs|hta|bat|cmd|ps1)");
    private static final Pattern RUNS_AS = Pattern.compile(".*(macroenabled|vbaproject|vbadata|activex|macrosheet|keymapcustomizations|attachedtoolbars).*");
    // a link that a reader clicks on; a workbook that another one quotes. Everything else is fetched without asking
    private static final Set<String> MAY_BE_OUTSIDE = Set.of("hyperlink", "externallinkpath");

    private OfficeParts() {
    }

    /** True if nothing of it runs or is fetched. */
    static boolean areHarmless(ZipFile zip) throws IOException {
        List<? extends ZipEntry> entries = zip.stream().limit(MOST_PARTS + 1L).toList();
        Set<String> names = entries.stream().map(entry -> plain(entry.getName())).collect(Collectors.toSet());
        if (entries.size() > MOST_PARTS || names.size() < entries.size() || names.stream().anyMatch(name -> RUNS.matcher(name).matches())) {
            return false;
        }
        for (ZipEntry entry : entries) {
            String name = plain(entry.getName());
            if (name.endsWith(".rels") && !relationsAreHarmless(zip, entry) || name.contains("externallink") && name.endsWith(".xml") && elements(zip, entry).contains("ddelink")) {
                return false;
            }
        }
        return true;
    }

    /** The content types that its list declares; empty where it is no list or declares one that runs. */
    static Set<String> types(ZipFile zip, ZipEntry list) throws IOException {
        Set<String> types = attributes(zip, list).stream().map(row -> row.get(0)).collect(Collectors.toSet());
        return types.stream().anyMatch(type -> RUNS_AS.matcher(type.toLowerCase(Locale.ROOT)).matches()) ? Set.of() : types;
    }

    private static boolean relationsAreHarmless(ZipFile zip, ZipEntry entry) throws IOException {
        for (List<String> relation : attributes(zip, entry)) {
            String type = relation.get(1).toLowerCase(Locale.ROOT);
            boolean outside = relation.get(2).equalsIgnoreCase("External") && !MAY_BE_OUTSIDE.contains(type.substring(type.lastIndexOf('/') + 1));
            if (outside || RUNS_AS.matcher(type).matches()) {
                return false;
            }
        }
        return true;
    }

    // ContentType, Type and TargetMode of each element
    private static List<List<String>> attributes(ZipFile zip, ZipEntry entry) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        read(zip, entry, xml -> rows.add(List.of(value(xml, "ContentType"), value(xml, "Type"), value(xml, "TargetMode"))));
        return rows;
    }

    private static Set<String> elements(ZipFile zip, ZipEntry entry) throws IOException {
        Set<String> names = new HashSet<>();
        read(zip, entry, xml -> names.add(xml.getLocalName().toLowerCase(Locale.ROOT)));
        return names;
    }

    private static void read(ZipFile zip, ZipEntry entry, Consumer<XMLStreamReader> each) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(in.readNBytes(MOST_BYTES)));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    each.accept(xml);
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new ZipException("no XML: " + entry.getName());
        }
    }

    private static String value(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    // as a part of a package: any capitals, either slash, signs written as %20
    private static String plain(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        try {
            return URLDecoder.decode(slashes.replace("+", "%2b"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return slashes;
        }
    }
}
