package nianshen.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.facts.Figure;

/** The figures of a report by their keys, so that sums need not repeat them; one that the report has not stands whole. */
final class Addends {

    private final Map<String, Figure> figures = new HashMap<>();

    Addends(List<Figure> all) {
        all.forEach(f -> figures.putIfAbsent(f.key(), f));
    }

    /** Reads a figure of the report, and keeps it for the sums. */
    static final class Noting extends JsonDeserializer<Figure> {

        @Override
        public Figure deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Figure figure = context.readValue(json, Figure.class);
            ((Addends) context.getAttribute(Addends.class)).figures.putIfAbsent(figure.key(), figure);
            return figure;
        }
    }

    /** Writes a figure as its key. */
    static final class Writer extends JsonSerializer<Figure> {

        @Override
        public void serialize(Figure figure, JsonGenerator json, SerializerProvider provider) throws IOException {
            Addends known = (Addends) provider.getAttribute(Addends.class);
            if (figure.equals(known.figures.get(figure.key()))) {
                json.writeString(figure.key());
            } else {
                provider.defaultSerializeValue(figure, json);
            }
        }
    }

    /** Reads a figure by its key. */
    static final class Reader extends JsonDeserializer<Figure> {

        @Override
        public Figure deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.readValue(json, Figure.class);
            }
            Addends known = (Addends) context.getAttribute(Addends.class);
            Figure figure = known.figures.get(json.getText());
            return figure != null ? figure
                    : (Figure) context.handleWeirdStringValue(Figure.class, json.getText(), "no such figure");
        }
    }
}
