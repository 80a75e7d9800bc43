package nianshen.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nianshen.doc.LineSpan;
import nianshen.doc.PageSpan;
import nianshen.doc.PathSpan;
import nianshen.doc.SourceSpan;

/** JSON written in a fixed order of keys, indented, with {@code \n} on every system. */
final class JsonOut implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    JsonOut(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out);
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter(
                new Separators().withObjectFieldValueSpacing(Separators.Spacing.AFTER)).withObjectIndenter(lines));
    }

    /** Writes one element of a list. */
    @FunctionalInterface
    interface Element<T> {
        /** Writes the value's fields; braces are the caller's. */
        void write(JsonOut out, T value) throws IOException;
    }

    JsonOut open() throws IOException {
        json.writeStartObject();
        return this;
    }

    JsonOut open(String name) throws IOException {
        json.writeObjectFieldStart(name);
        return this;
    }

    JsonOut end() throws IOException {
        json.writeEndObject();
        return this;
    }

    JsonOut text(String name, String value) throws IOException {
        json.writeStringField(name, Chars.clean(value));
        return this;
    }

    JsonOut number(String name, Integer value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
        return this;
    }

    JsonOut decimal(String name, BigDecimal value) throws IOException {
        return text(name, value == null ? null : value.toPlainString());
    }

    JsonOut measure(String name, double value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(twoPlaces(value));
        return this;
    }

    JsonOut flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    JsonOut texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(Chars.clean(value));
        }
        json.writeEndArray();
        return this;
    }

    <T> JsonOut list(String name, List<T> values, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            element.write(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** The four ways to say a place; those that do not fit the source's form are null. */
    JsonOut place(SourceSpan span) throws IOException {
        PageSpan page = span instanceof PageSpan p ? p : null;
        number("page", page == null ? null : page.page());
        box(page);
        number("line", span instanceof LineSpan l ? l.line() : null);
        return text("path", span instanceof PathSpan p ? p.path() : null);
    }

    private void box(PageSpan page) throws IOException {
        if (page == null) {
            json.writeNullField("box");
            return;
        }
        json.writeArrayFieldStart("box");
        for (double side : new double[] {page.x(), page.y(), page.width(), page.height()}) {
            json.writeNumber(twoPlaces(side));
        }
        json.writeEndArray();
    }

    private static BigDecimal twoPlaces(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
