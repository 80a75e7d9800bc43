package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;
import org.junit.jupiter.api.Test;

/** The makers of XML that are named are those of the platform. */
class XmlMakersTest {

    @Test
    void everyMakerIsNamed_andIsThePlatforms() {
        XmlMakers.name();
        List<Object> platform = List.of(TransformerFactory.newDefaultInstance(), DocumentBuilderFactory.newDefaultInstance(), SAXParserFactory.newDefaultInstance());
        List<Class<?>> asked = List.of(TransformerFactory.class, DocumentBuilderFactory.class, SAXParserFactory.class);
        assertEquals(platform.stream().map(m -> m.getClass().getName()).toList(), asked.stream().map(c -> System.getProperty(c.getName())).toList());
        assertEquals(Arrays.asList(TransformerFactory.newInstance().getClass(), DocumentBuilderFactory.newInstance().getClass(), SAXParserFactory.newInstance().getClass()),
                platform.stream().map(Object::getClass).toList());
    }
}
