package nianshen.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * The JSON files of a pack, all in one grammar: remarks behind {@code //} and a comma after the last item are allowed; a
 * name that is unknown, missing or there twice is a fault and no silent default.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new Required())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();
    private static final JsonMapper FILLED = MAPPER.rebuild().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();
    private static final String NO_OBJECT = "内容应为一个 JSON 对象，以 { 开头";

    /** Every component of a record must be there but those marked {@code @JsonProperty}, which are null where they are not. */
    private static final class Required extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(AnnotatedMember member) {
            return !member.hasAnnotation(JsonProperty.class);
        }
    }

    private Json() {
    }

    /**
     * The file's object.
     *
     * @throws DataException where the file is missing, no JSON or holds no object
     */
    public static JsonNode object(PackFiles files, String name) throws DataException {
        JsonNode root = read(MAPPER, files, name, JsonNode.class);
        if (!root.isObject()) {
            throw new DataException(name, 1, null, NO_OBJECT);
        }
        return root;
    }

    /**
     * The file as a record, or as a map of them.
     *
     * @throws DataException where it is missing, no JSON, or has other names than the record
     */
    public static <T> T read(PackFiles files, String name, Class<T> type) throws DataException {
        return read(MAPPER, files, name, type);
    }

    /** The same where no item may be null. */
    public static <T> T filled(PackFiles files, String name, Class<T> type) throws DataException {
        return read(FILLED, files, name, type);
    }

    /** What keeps the whole text from being read, which explains better than whatever is missed in its first part. */
    private static Optional<JsonProcessingException> unclosed(String text) {
        try {
            MAPPER.readTree(text);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(e);
        }
    }

    private static <T> T read(JsonMapper mapper, PackFiles files, String name, Class<T> type) throws DataException {
        if (!files.has(name)) {
            throw new DataException(name, null, null, "缺少这个文件");
        }
        String text = files.text(name);
        try {
            T value = text.isBlank() ? null : mapper.readValue(text, type);
            if (value == null) {
                throw new DataException(name, 1, null, NO_OBJECT);
            }
            return value;
        } catch (JsonProcessingException e) {
            DataException told = new DataException(new JsonFault(name, text, unclosed(text).orElse(e)).problem());
            told.initCause(e);
            throw told;
        }
    }
}
