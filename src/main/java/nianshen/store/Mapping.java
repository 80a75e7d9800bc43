package nianshen.store;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.doc.SourceSpan;
import nianshen.facts.Claim;
import nianshen.facts.Coverage;
import nianshen.facts.Equation;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.Level;
import nianshen.facts.Misplacement;
import nianshen.facts.OfficialTable;
import nianshen.facts.Section;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Severity;

/**
 * How the records look in JSON: components in their order; constants as {@code notApplicable}; numbers of the source as
 * text, so that none is rounded; places as the four fields of {@link PlaceFields}. What is written has every component;
 * what is read must have them too, so that a damaged file never gives half a value.
 */
final class Mapping {

    /** Where the components stand that need not be there; those of an audit, because they came later or are seldom. */
    private static final Map<Class<?>, Set<Integer>> OPTIONAL = Map.of(Audit.class, places(Audit.class, "losses", "causes", "trials", "facts"),
            Figure.class, places(Figure.class, "key"), Finding.class, places(Finding.class, "rule"), Evidence.class, places(Evidence.class, "report"));
    /** Reads and writes records; dear to make and safe for threads. */
    static final JsonMapper MAPPER = mapper();
    /** Indented, with {@code \n} on every system. */
    static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
            new Separators().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new Indent());

    private Mapping() {
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance)
                        .addDeserializer(LocalDate.class, new Day()).addSerializer(String.class, new Text())
                        .addDeserializer(String.class, new Words())
                        .addDeserializer(SourceSpan.class, new PlaceFields.Reader()).setSerializerModifier(new Beside.Modifier()))
                .withConfigOverride(BigDecimal.class, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .addMixIn(Audit.class, MixIns.OfAudit.class).addMixIn(Outcome.class, MixIns.OfOutcome.class)
                .addMixIn(Figure.class, MixIns.OfFigure.class).addMixIn(OfficialTable.class, MixIns.OfTable.class).addMixIn(Section.class, MixIns.OfSection.class)
                .addMixIn(Claim.class, MixIns.OfSubject.class).addMixIn(Gap.class, MixIns.OfSubject.class)
                .addMixIn(Coverage.class, MixIns.OfSubject.class)
                .addMixIn(Finding.class, MixIns.OfFinding.class).addMixIn(Evidence.class, MixIns.OfEvidence.class)
                .addMixIn(Equation.class, MixIns.OfEquation.class).addMixIn(Misplacement.class, MixIns.OfMisplacement.class)
                .build();
        mapper.setAnnotationIntrospectors(new Names(), new Demands());
        return mapper;
    }

    /** A line and one blank a level, kept as bytes: they are as much of a file as its values. */
    private static final class Indent implements DefaultPrettyPrinter.Indenter {

        private static final List<SerializableString> LEVELS = IntStream.range(0, 20).<SerializableString>mapToObj(Indent::level).toList();

        private static SerializedString level(int level) {
            return new SerializedString("\n" + " ".repeat(level));
        }

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            json.writeRaw(level < LEVELS.size() ? LEVELS.get(level) : level(level));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    /** Constants by their names in lower camel case; a table by fields beside the others. */
    private static class Names extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Class<?> findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass kind) {
            return com.fasterxml.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy.class;
        }

        @Override
        public NameTransformer findUnwrappingNameTransformer(AnnotatedMember component) {
            return component.getRawType() == OfficialTable.class ? NameTransformer.NOP : super.findUnwrappingNameTransformer(component);
        }
    }

    private static Set<Integer> places(Class<?> record, String... components) {
        List<String> all = Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList();
        return Arrays.stream(components).map(all::indexOf).collect(Collectors.toUnmodifiableSet());
    }

    /** What is left out where there is nothing of it need not be there either. */
    private static boolean optional(Annotated member) {
        return member.hasAnnotation(JsonInclude.class) || member instanceof AnnotatedParameter component && OPTIONAL.getOrDefault(component.getDeclaringClass(), Set.of()).contains(component.getIndex());
    }

    /** What must be there to be read: every component, and of lists and constants a value. */
    private static final class Demands extends Names {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(AnnotatedMember member) {
            return member.getRawType() != SourceSpan.class && member.getRawType() != OfficialTable.class && !optional(member);
        }

        @Override
        public JsonSetter.Value findSetterInfo(Annotated component) {
            Class<?> type = component.getRawType();
            boolean due = type == List.class || type.isEnum() && type != Level.class && type != Severity.class;
            return due && !optional(component) ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL) : super.findSetterInfo(component);
        }

        @Override
        public NameTransformer findUnwrappingNameTransformer(AnnotatedMember component) {
            return component.getRawType() == SourceSpan.class ? NameTransformer.NOP : super.findUnwrappingNameTransformer(component);
        }
    }

    /** Text; what stands in a file many times, as names of rows and columns do, is one text for all. */
    private static final class Words extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;
        private static final int LONGEST = 40;

        Words() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(json, context);
            return text == null || text.length() > LONGEST ? text : known(context).computeIfAbsent(text, t -> t);
        }

        /** What was read of the file. */
        @SuppressWarnings("unchecked")
        private static Map<String, String> known(DeserializationContext context) {
            Map<String, String> known = (Map<String, String>) context.getAttribute(Words.class);
            if (known == null) {
                known = new HashMap<>();
                context.setAttribute(Words.class, known);
            }
            return known;
        }
    }

    /** {@code 2024-01-31}. */
    private static final class Day extends FromStringDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String text, DeserializationContext context) throws IOException {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
            }
        }
    }

    /** Text; halves of surrogate pairs, as damaged files yield them, are escaped so that they come back as they were. */
    private static final class Text extends JsonSerializer<String> {

        private static final Pattern LONE = Pattern.compile("\\p{Cs}");

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
            char[] chars = text.toCharArray();
            if (!hasSurrogates(chars) || !LONE.matcher(text).find()) {
                json.writeString(chars, 0, chars.length);
            } else {
                String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
                json.writeRawValue('"' + LONE.matcher(quoted).replaceAll(m -> String.format("\\\\u%04x", (int) m.group().charAt(0))) + '"');
            }
        }

        private static boolean hasSurrogates(char[] text) {
            for (char c : text) {
                if (Character.isSurrogate(c)) {
                    return true;
                }
            }
            return false;
        }
    }
}
