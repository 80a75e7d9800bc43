package nianshen.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.List;
import nianshen.doc.SourceSpan;
import nianshen.facts.Fact;
import nianshen.facts.Numbering;
import nianshen.facts.Section;

/** Writes what a reader may want beside a key: the number that the report's format gives to the part, table or subject. */
final class Beside extends BeanPropertyWriter {

    private static final long serialVersionUID = 1L;
    private final String name;
    private final Telling telling;

    private Beside(BeanPropertyWriter key, String name, Telling telling) {
        super(key);
        this.name = name;
        this.telling = telling;
    }

    /** What stands beside a key. */
    @FunctionalInterface
    private interface Telling extends java.io.Serializable {
        Object of(Object fact, String key, Numbering numbers);
    }

    @Override
    public void serializeAsField(Object fact, JsonGenerator json, SerializerProvider provider) throws Exception {
        provider.defaultSerializeField(name, telling.of(fact, (String) get(fact), (Numbering) provider.getAttribute(Numbering.class)), json);
        super.serializeAsField(fact, json, provider);
    }

    /** Finds the keys and places of facts. */
    static final class Modifier extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription bean,
                List<BeanPropertyWriter> properties) {
            boolean fact = Fact.class.isAssignableFrom(bean.getBeanClass());
            properties.replaceAll(p -> fact ? numbered(p) : placed(p));
            return properties;
        }

        private static BeanPropertyWriter placed(BeanPropertyWriter p) {
            return p.getType().hasRawClass(SourceSpan.class) ? new PlaceFields.Writer(p) : p;
        }

        private static BeanPropertyWriter numbered(BeanPropertyWriter p) {
            if (p.getMember().getName().equals("subject")) {
                return new Beside(p, "subject", (fact, subject, numbers) -> numbers.numbered(subject));
            }
            if (p.getMember().getDeclaringClass() == Section.class && p.getName().equals("part")) {
                return new Beside(p, "key", (section, key, numbers) -> ((Section) section).due() ? key : null);
            }
            return !p.getName().equals("part") ? placed(p)
                    : new Beside(p, "section", (fact, part, numbers) -> part == null ? Integer.valueOf(0) : numbers.part(part));
        }
    }
}
