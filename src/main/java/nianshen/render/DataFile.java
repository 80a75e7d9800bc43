package nianshen.render;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the office's data files, saying in Chinese where one is broken. */
final class DataFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DataFile() {
    }

    static String text(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (java.nio.charset.CharacterCodingException e) {
            throw LetterException.of(file, "文件编码不是 UTF-8，请另存为 UTF-8 编码", e);
        } catch (IOException e) {
            throw LetterException.of(file, "文件不存在或无法读取", e);
        }
    }

    /** A fault at the line of the file that first holds the item. */
    static LetterException at(Path file, String item, String reason) {
        String text = text(file);
        int at = text.indexOf('"' + item + '"');
        int line = at < 0 ? 0 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new LetterException(file.toString(), line, 0, reason, null);
    }

    static <T> T json(Path file, Class<T> type) {
        try {
            return MAPPER.readValue(text(file), type);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            unknown(file, type).ifPresent(fault -> {
                throw fault;
            });
            throw new LetterException(file.toString(), at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(), reason(e), e);
        }
    }

    /** A name at the top of the file that the data do not have; it explains best why another is missing. */
    private static <T> Optional<LetterException> unknown(Path file, Class<T> type) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        try {
            List<String> known = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
            List<String> names = new ArrayList<>();
            MAPPER.readTree(text(file)).fieldNames().forEachRemaining(names::add);
            String missing = String.join("、", known.stream().filter(k -> !names.contains(k)).toList());
            return names.stream().filter(n -> !known.contains(n)).findFirst().map(n -> at(file, n, "不认识的项目“" + n + "”"
                    + (missing.isEmpty() ? "，请检查拼写" : "，是否想写“" + missing + "”")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "不认识的项目“" + unknown.getPropertyName() + "”，请检查拼写";
        }
        if (e instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException wrong) {
            String missing = e.getOriginalMessage().replaceAll("(?s)^.*?property '([^']+)'.*$", "$1");
            String name = wrong.getPath().isEmpty() ? missing
                    : wrong.getPath().get(wrong.getPath().size() - 1).getFieldName();
            return "项目“" + name + "”缺失或取值类型不对";
        }
        return "JSON 写法有误，请检查此处附近的引号、逗号和括号";
    }
}
