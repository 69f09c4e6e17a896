package dev.assent.modelrules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** 3 and 5: no logic hides in a model, and a timer only reads a date. */
final class LogicRules {
    private static final String NAME = "[a-z]\\w*(\\.[a-z]\\w*)*";
    private static final String LITERAL = "('[^']*'|\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false|null)";
    private static final Pattern PLAIN = Pattern.compile("[$#]\\{\\s*(!\\s*)?" + NAME
            + "\\s*((==|!=|<=|>=|<|>)\\s*" + LITERAL + "\\s*)?}");
    private static final Pattern VARIABLE = Pattern.compile("\\s*\\$\\{\\s*" + NAME + "\\s*}\\s*");
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Set<String> PROSE = Set.of("documentation", "text");

    static final List<Rule> RULES = List.of(
            Rule.drawings("21 no scripts", (drawing, report) -> elements(drawing)
                    .filter(element -> element.getLocalName().matches("script|scriptTask"))
                    .forEach(element -> report.add(drawing.file(), owner(element), "contains a script"))),
            Rule.drawings("21 only delegate expressions reach Java", (drawing, report) -> elements(drawing)
                    .flatMap(element -> attributes(element).filter(LogicRules::reachesJava))
                    .forEach(attribute -> report.add(drawing.file(), owner(attribute.getOwnerElement()),
                            "uses " + attribute.getName() + " instead of camunda:delegateExpression"))),
            Rule.drawings("21 an expression reads one variable or compares it with one literal", LogicRules::expressions),
            Rule.drawings("13 variables are camelCase nouns", LogicRules::variables),
            Rule.each("32 a timer reads its date from a variable", TimeDate.class, date ->
                    VARIABLE.matcher(date.getTextContent()).matches() ? null : "reads no variable: " + date.getTextContent()),
            Rule.each("32 no timer counts a duration", TimeDuration.class, duration -> "counts a duration"),
            Rule.each("32 only a process may start in a cycle", TimeCycle.class, cycle ->
                    cycle.getParentElement().getParentElement() instanceof StartEvent ? null : "waits in a cycle"));

    private LogicRules() {
    }

    private static boolean reachesJava(Attr attribute) {
        return Drawing.CAMUNDA.equals(attribute.getNamespaceURI())
                && attribute.getLocalName().matches("class|expression|type")
                || attribute.getOwnerElement().getLocalName().matches("executionListener|taskListener")
                && attribute.getLocalName().matches("class|expression");
    }

    private static void expressions(Drawing drawing, Rule.Report report) {
        elements(drawing).filter(element -> !PROSE.contains(element.getLocalName())).forEach(element -> {
            String own = element.getElementsByTagName("*").getLength() == 0 ? element.getTextContent() : "";
            Stream.concat(Stream.of(own), attributes(element).map(Attr::getValue)).map(String::strip)
                    .filter(text -> text.contains("${") || text.contains("#{"))
                    .filter(text -> !PLAIN.matcher(text).matches())
                    .forEach(text -> report.add(drawing.file(), owner(element), "the expression decides too much: " + text));
        });
    }

    private static void variables(Drawing drawing, Rule.Report report) {
        elements(drawing).forEach(element -> attributes(element).filter(LogicRules::namesAVariable)
                .map(Attr::getValue).filter(name -> !goodVariable(name))
                .forEach(name -> report.add(drawing.file(), owner(element), "the variable " + name + " is no camelCase noun")));
    }

    private static boolean namesAVariable(Attr attribute) {
        return switch (attribute.getOwnerElement().getLocalName()) {
            case "in", "out" -> attribute.getLocalName().matches("source|target");
            case "inputParameter", "outputParameter" -> attribute.getLocalName().equals("name");
            default -> attribute.getLocalName().matches("resultVariable|elementVariable|collection");
        };
    }

    static boolean goodVariable(String name) {
        return CAMEL.matcher(name).matches() && !Words.isOneOf(Words.VARIABLES_WITHOUT_MEANING, name);
    }

    static Stream<Element> elements(Drawing drawing) {
        Document document = (Document) drawing.model().getDocument().getDomSource().getNode();
        NodeList all = document.getElementsByTagName("*");
        return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    static Stream<Attr> attributes(Element element) {
        return java.util.stream.IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i));
    }

    static String owner(Element element) {
        return element.hasAttribute("id") || !(element.getParentNode() instanceof Element parent)
                ? element.getAttribute("id") : owner(parent);
    }
}
