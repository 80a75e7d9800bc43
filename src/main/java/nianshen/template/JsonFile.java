package nianshen.template;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
                    + e.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining("、")), e);
        } catch (JsonMappingException e) {
            throw mismatch(file, text, e);
        } catch (JsonProcessingException e) {
            throw at(file, e, JsonWords.of(e));
        } catch (IOException e) {
            throw wrong(file, null, null, "文件无法读取，应为一个 UTF-8 编码的 JSON 文件", e);
        }
    }

    /** Records are filled after the whole object was read, so that Jackson's own location is the object's end. */
    private static int lineOf(String field, String text) {
        int at = Math.max(0, text.indexOf('"' + field + '"'));
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static DataException mismatch(Path file, String text, JsonMappingException e) {
        if (e.getOriginalMessage().startsWith("Missing creator property")) {
            String name = e.getOriginalMessage().replaceAll("(?s)^.*?'([^']+)'.*$", "$1");
            return misspelt(text, name).map(found -> wrong(file, lineOf(found, text), null, "未知的字段“" + found
                    + "”，是否想写“" + name + "”", e)).orElseGet(() -> at(file, e, "缺少字段“" + name + "”，字段应齐全，没有值的写 null"));
        }
        String found = e.getOriginalMessage().replaceAll("(?s)^.*(?:from String|value) \"([^\"]*)\".*$|^.*$", "$1");
        return at(file, e, "字段“" + path(e) + "”的类型不符" + (found.isBlank() ? "" : "，实为“" + found + "”")
                + (e instanceof MismatchedInputException m && m.getTargetType() != null ? "，应为" + word(m.getTargetType()) : ""));
    }

    /** A name in the text that has the letters of the one that is missing, in another order or case. */
    private static Optional<String> misspelt(String text, String name) {
        return Pattern.compile("\"(\\w+)\"\\s*:").matcher(text).results().map(m -> m.group(1))
                .filter(n -> !n.equals(name) && letters(n).equals(letters(name))).findFirst();
    }

    private static List<Integer> letters(String name) {
        return name.toLowerCase(Locale.ROOT).chars().sorted().boxed().toList();
    }

    private static String word(Class<?> type) {
        return type == String.class ? "加引号的文字" : type.isPrimitive() || Number.class.isAssignableFrom(type) ? "不加引号的数字"
                : java.util.Collection.class.isAssignableFrom(type) ? "列表 […]" : "{…}";
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
