package nianshen.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The published schemas. */
final class Schemas {

    private Schemas() {
    }

    static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree(name));
    }

    static JsonNode tree(String name) throws IOException {
        try (InputStream in = FactsJson.class.getResourceAsStream(name)) {
            return new JsonMapper().readTree(in);
        }
    }

    /** Adds the fields of a value that the schema at its place does not name. */
    static void unnamed(JsonNode whole, JsonNode at, JsonNode value, String path, List<String> found) {
        JsonNode schema = resolved(whole, at);
        if (value.isArray()) {
            value.forEach(v -> unnamed(whole, schema.path("items"), v, path + "[]", found));
        }
        value.fields().forEachRemaining(field -> {
            JsonNode own = schema.path("properties").path(field.getKey());
            if (own.isMissingNode()) {
                found.add(path + "." + field.getKey());
            } else {
                unnamed(whole, own, field.getValue(), path + "." + field.getKey(), found);
            }
        });
    }

    private static JsonNode resolved(JsonNode whole, JsonNode schema) {
        JsonNode ref = schema.path("$ref");
        if (ref.isTextual()) {
            return whole.at(ref.asText().substring(1));
        }
        JsonNode object = schema.path("oneOf").path(1);
        return object.isMissingNode() ? schema : resolved(whole, object);
    }
}
