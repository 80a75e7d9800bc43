package nianshen.cli;

import java.util.Map;

/**
 * Names the makers of XML readers and writers. Libraries look for one in every jar each time they write a part of a Word file or a
 * PDF, and end with those of the platform, there being no others.
 */
final class XmlMakers {

    private static final String PLATFORM = "com.sun.org.apache.";
    private static final Map<String, String> MAKERS = Map.of("javax.xml.transform.TransformerFactory", "xalan.internal.xsltc.trax.TransformerFactoryImpl",
            "javax.xml.parsers.DocumentBuilderFactory", "xerces.internal.jaxp.DocumentBuilderFactoryImpl",
            "javax.xml.parsers.SAXParserFactory", "xerces.internal.jaxp.SAXParserFactoryImpl");

    private XmlMakers() {
    }

    /** Names those that this platform has and nobody has named. */
    static void name() {
        ModuleLayer.boot().findModule("java.xml").ifPresent(XmlMakers::name);
    }

    private static void name(Module xml) {
        for (Map.Entry<String, String> maker : MAKERS.entrySet()) {
            String name = PLATFORM + maker.getValue();
            if (xml.getPackages().contains(name.substring(0, name.lastIndexOf('.'))) && System.getProperty(maker.getKey()) == null) {
                System.setProperty(maker.getKey(), name);
            }
        }
    }
}
