package nianshen.ingest.markup;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML of packages by local names, since files of one kind differ in their namespaces. External entities and
 * document types are refused.
 */
public final class Xml {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d+)?");
    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final DocumentBuilderFactory FACTORY = factory();

    private Xml() {
    }

    /** The root element of a part. */
    public static Element root(InputStream in) throws IOException, SAXException {
        return builder().parse(in).getDocumentElement();
    }

    /** Child elements in order. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                children.add(e);
            }
        }
        return children;
    }

    /** Child elements of the given local name. */
    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(e -> e.getLocalName().equals(name)).toList();
    }

    /** The element reached over first children of the given names. */
    public static Optional<Element> at(Element from, String... names) {
        Element at = from;
        for (String name : names) {
            at = first(at, name);
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(at);
    }

    private static Element first(Element parent, String name) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && e.getLocalName().equals(name)) {
                return e;
            }
        }
        return null;
    }

    /** An attribute by local name, in whatever namespace; empty text where it is absent. */
    public static String attribute(Element e, String name) {
        NamedNodeMap all = e.getAttributes();
        int count = all.getLength();
        for (int i = 0; i < count; i++) {
            Node attribute = all.item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** The {@code val} of the element reached over first children. */
    public static Optional<String> val(Element from, String... names) {
        return at(from, names).map(e -> attribute(e, "val"));
    }

    /** The whole number in the {@code val} of the element reached over first children. */
    public static Optional<Integer> number(Element from, String... names) {
        return val(from, names).flatMap(Xml::integer);
    }

    /** A whole number, if the text is one. */
    public static Optional<Integer> integer(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of((int) Double.parseDouble(text)) : Optional.empty();
    }

    /** Whether a switch is there and not turned off. */
    public static boolean isOn(Element from, String... names) {
        return at(from, names).map(e -> !OFF.contains(attribute(e, "val"))).orElse(false);
    }

    private static synchronized DocumentBuilder builder() {
        try {
            DocumentBuilder builder = FACTORY.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory factory() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return factory;
    }
}
