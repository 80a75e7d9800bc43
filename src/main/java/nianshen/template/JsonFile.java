package nianshen.template;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a JSON file into a record, strictly: a misspelt or repeated name is an error and not a silent default. */
final class JsonFile {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFile() {
    }

    /**
     * Reads the file.
     *
     * @throws DataException where it is missing, no JSON, or has other names than the record
     */
    static <T> T read(Path file, Class<T> type) throws DataException {
        String text = "";
        try {
            text = Files.readString(file);
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw new DataException(file.toString(), 1, 1, "文件内容为 null，应为一个 JSON 对象");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw wrong(file, lineOf(e.getPropertyName(), text), null, "未知的字段“" + e.getPropertyName() + "”，应为以下字段之一："
                    + e.getKnownPropertyIds(), e);
        } catch (JsonMappingException e) {
            throw mismatch(file, e);
        } catch (JsonProcessingException e) {
            throw at(file, e, "JSON 语法错误：" + e.getOriginalMessage());
        } catch (IOException e) {
            throw wrong(file, null, null, "文件无法读取，应为一个 UTF-8 编码的 JSON 文件", e);
        }
    }

    /** Records are filled after the whole object was read, so that Jackson's own location is the object's end. */
    private static int lineOf(String field, String text) {
        int at = Math.max(0, text.indexOf('"' + field + '"'));
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static DataException mismatch(Path file, JsonMappingException e) {
        return e.getOriginalMessage().startsWith("Missing creator property")
                ? wrong(file, null, null, "缺少字段“" + path(e) + "”，字段应齐全，没有值的写 null", e)
                : at(file, e, "字段“" + path(e) + "”的类型不符（" + e.getOriginalMessage() + "）");
    }

    private static DataException at(Path file, JsonProcessingException e, String message) {
        JsonLocation place = e.getLocation();
        return place == null ? wrong(file, null, null, message, e)
                : wrong(file, place.getLineNr(), place.getColumnNr(), message, e);
    }

    private static DataException wrong(Path file, Integer line, Integer column, String message, Exception cause) {
        DataException wrong = new DataException(file.toString(), line, column, message);
        wrong.initCause(cause);
        return wrong;
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]"
                    : (path.isEmpty() ? "" : ".") + step.getFieldName());
        }
        return path.toString();
    }
}
