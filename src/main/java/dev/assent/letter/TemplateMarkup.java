package dev.assent.letter;

import dev.assent.engine.model.ModelProblem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Judges the HTML of a template: well-formed, complete in itself, and with fields in its text only. */
final class TemplateMarkup extends DefaultHandler {
    private static final Set<String> NEVER = Set.of("script", "link", "iframe", "frame", "object", "embed", "base", "form", "input", "button", "svg", "math", "bookmarks");
    private static final Set<String> ADDRESSES = Set.of("src", "href", "background", "data", "xlink:href", "poster");
    private static final String FIELD = "{{";

    private final Template template;
    private final List<ModelProblem> problems = new ArrayList<>();
    private final StringBuilder style = new StringBuilder();
    private boolean inStyle;
    private Locator place;

    private TemplateMarkup(Template template) {
        this.template = template;
    }

    static List<ModelProblem> problems(Template template) {
        TemplateMarkup judge = new TemplateMarkup(template);
        try {
            Markup.walk(template.text(), judge);
        } catch (SAXParseException broken) {
            judge.problems.add(TemplateFault.BROKEN.at(template.file(), broken.getLineNumber(), broken.getMessage()));
        } catch (SAXException broken) {
            judge.problems.add(TemplateFault.BROKEN.at(template.file(), 0, broken.getMessage()));
        }
        return judge.problems;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void fatalError(SAXParseException broken) throws SAXException {
        throw broken;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (NEVER.contains(name.toLowerCase(Locale.ROOT))) {
            fault(TemplateFault.NO_ELEMENT, name);
        }
        inStyle = name.equalsIgnoreCase("style");
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(name, attributes.getQName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
        }
    }

    private void attribute(String element, String attribute, String value) {
        boolean code = element.equals("img") && attribute.equals("src") && value.strip().equals("{{check}}");
        if (code) {
            return;
        }
        if (value.contains(FIELD)) {
            fault(TemplateFault.FIELD_IN_MARKUP, attribute + "=\"" + value + "\"");
        } else if (ADDRESSES.contains(attribute) && !value.startsWith("data:image/") && !value.startsWith("#")) {
            fault(TemplateFault.FROM_OUTSIDE, value);
        } else if (attribute.equals("style")) {
            style(value);
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (inStyle) {
            style.append(signs, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (inStyle) {
            style(style.toString());
            style.setLength(0);
            inStyle = false;
        }
    }

    private void style(String css) {
        String plain = css.toLowerCase(Locale.ROOT);
        if (plain.contains(FIELD)) {
            fault(TemplateFault.FIELD_IN_MARKUP, "style");
        }
        if (plain.contains("url(") || plain.contains("@import") || plain.contains("\\")) {
            fault(TemplateFault.FROM_OUTSIDE, "url(…)");
        }
    }

    private void fault(TemplateFault fault, Object... details) {
        problems.add(fault.at(template.file(), place == null ? 0 : place.getLineNumber(), details));
    }
}
