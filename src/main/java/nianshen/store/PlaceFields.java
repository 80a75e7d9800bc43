package nianshen.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.util.List;
import nianshen.doc.LineSpan;
import nianshen.doc.PageSpan;
import nianshen.doc.PathSpan;
import nianshen.doc.SourceSpan;

/**
 * A place as four fields beside the others of its record: page and box, line, or path; those that do not fit the
 * source's form are null. What is made of several boxes has them, each behind its page, in a fifth.
 */
final class PlaceFields {

    /** Numbers of a box. */
    private static final int BOX = 4;
    /** Written for every fact, and so kept as they are written. */
    private static final SerializableString PAGE = new SerializedString("page");
    private static final SerializableString BOX_NAME = new SerializedString("box");
    private static final SerializableString LINE = new SerializedString("line");
    private static final SerializableString PATH = new SerializedString("path");

    private PlaceFields() {
    }

    /** The fields. */
    private record Fields(Integer page, double[] box, Integer line, String path, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<double[]> boxes) {

        static Fields of(SourceSpan span) {
            if (span instanceof PageSpan p) {
                return new Fields(p.page(), new double[] {p.x(), p.y(), p.width(), p.height()}, null, null,
                        p.lines().stream().map(b -> new double[] {b.page(), b.x(), b.y(), b.width(), b.height()}).toList());
            }
            return span instanceof LineSpan l ? new Fields(null, null, l.line(), null, List.of())
                    : new Fields(null, null, null, span instanceof PathSpan p ? p.path() : null, List.of());
        }

        PageSpan paged() {
            List<PageSpan> all = boxes == null ? List.of() : boxes.stream().map(b -> new PageSpan((int) b[0], b[1], b[2], b[BOX - 1], b[BOX])).toList();
            return new PageSpan(page, box[0], box[1], box[2], box[BOX - 1], all);
        }

        boolean whole() {
            return page != null && box != null && box.length == BOX && (boxes == null || boxes.stream().allMatch(b -> b.length == BOX + 1));
        }
    }

    /** Puts the fields where a record has its place. */
    static final class Writer extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        Writer(BeanPropertyWriter place) {
            super(place);
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws Exception {
            Fields fields = Fields.of((SourceSpan) get(bean));
            number(PAGE, fields.page, json);
            json.writeFieldName(BOX_NAME);
            if (fields.box == null) {
                json.writeNull();
            } else {
                json.writeArray(fields.box, 0, fields.box.length);
            }
            number(LINE, fields.line, json);
            json.writeFieldName(PATH);
            provider.defaultSerializeValue(fields.path, json);
            if (!fields.boxes.isEmpty()) {
                provider.defaultSerializeField("boxes", fields.boxes, json);
            }
        }

        private static void number(SerializableString name, Integer number, JsonGenerator json) throws IOException {
            json.writeFieldName(name);
            if (number == null) {
                json.writeNull();
            } else {
                json.writeNumber(number);
            }
        }
    }

    /** Takes the fields from among the others; null where all of them are. */
    static final class Reader extends JsonDeserializer<SourceSpan> {

        @Override
        public SourceSpan deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Fields fields = context.readValue(json, Fields.class);
            if (fields.whole()) {
                return fields.paged();
            }
            if (fields.page != null || fields.box != null) {
                return context.reportPropertyInputMismatch(fields.page == null ? Integer.class : double[].class, fields.page == null ? "page" : "box", "a page and a box of four numbers");
            }
            if (fields.line != null) {
                return new LineSpan(fields.line);
            }
            return fields.path == null ? null : new PathSpan(fields.path);
        }

        /** Another object says that the fields do stand beside the others. */
        @Override
        public JsonDeserializer<SourceSpan> unwrappingDeserializer(NameTransformer names) {
            return new Reader();
        }
    }
}
