package nianshen.pack;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.text.Lines;

/**
 * Says in Chinese what is wrong with a JSON file: what was found, and what is expected there.
 *
 * @param text of the file, to find misspelt names in; "" for a file that no person writes
 */
public record JsonFault(String file, String text, JsonProcessingException cause) {

    /** Marks of Chinese writing beside the full-width forms of ASCII, and what is meant by them in JSON. */
    private static final Map<String, String> MARKS = Map.of("“", "\"", "”", "\"", "‘", "\"", "’", "\"", "、", ",", "。", ".", "【", "[", "】", "]",
            "\u3000", " ");
    private static final Pattern NAME = Pattern.compile("\"([^\"\\n]+)\"\\s*:");
    private static final Pattern MISSING = Pattern.compile("(?s)(?:Missing(?: required)?|Null value for) creator property '([^']+)'.*");
    private static final Map<String, String> TOKENS = Map.of("token `JsonToken.START_ARRAY`", "列表 […]", "token `JsonToken.START_OBJECT`", "{…}", "token `JsonToken.VALUE_STRING`",
            "加引号的文字", "token `JsonToken.VALUE_NUMBER_INT`", "数字", "token `JsonToken.VALUE_TRUE`", " true", "token `JsonToken.VALUE_FALSE`", " false");
    private static final Pattern FOUND = Pattern.compile("(?:from String|value) [\"(]([^\")]*)[\")]");
    private static final Pattern ACCEPTED = Pattern.compile("accepted for Enum class: \\[(.*)]");
    /** The parser's complaints by what they look like; the first that fits is taken. */
    private static final List<Map.Entry<Pattern, Function<Matcher, String>>> COMPLAINTS = List.of(
            complaint("Unexpected character \\('([\\uFF01-\\uFF5E“”‘’、。【】\\u3000])'", m -> fullWidth(m.group(1))),
            complaint("Unrecognized token '([\\uFF01-\\uFF5E])[^']*'", m -> fullWidth(m.group(1))),
            complaint("Duplicate field '([^']*)'", m -> "“" + m.group(1) + "”重复，应只写一次"),
            complaint("Unexpected end-of-input", m -> "文件到此结束，缺少“}”或“]”，或引号没有成对"),
            complaint("Unexpected character \\('(.)'.*was expecting comma", m -> "发现“" + m.group(1) + "”，此处之前缺少“,”"),
            complaint("Unexpected character \\('(.)'.*was expecting a colon", m -> "发现“" + m.group(1) + "”，名称之后应为“:”"),
            complaint("Unexpected character \\('([}\\]])'", m -> "发现“" + m.group(1) + "”，此处缺少内容，或括号没有成对"),
            complaint("Unexpected character \\('(.)'.*double-quote to start field name", m -> "发现“" + m.group(1)
                    + "”，此处应为写在半角双引号中的名称"),
            complaint("Unexpected close marker '(.)'", m -> "发现“" + m.group(1) + "”，括号没有成对"),
            complaint("Unrecognized token '([^']*)'", m -> "发现“" + m.group(1) + "”，文字应写在半角双引号中"),
            complaint("Illegal unquoted character", m -> "文字应在同一行内用半角双引号结束"),
            complaint("Unrecognized character escape '(.)'", m -> "发现“\\" + m.group(1) + "”，反斜线应写两个"),
            complaint("Unexpected character \\('(.)'", m -> "发现“" + m.group(1) + "”，请检查此处前后的引号、逗号和括号"));

    /** The fault with its place. */
    public Problem problem() {
        if (Stream.<Throwable>iterate(cause, t -> t != null, Throwable::getCause).anyMatch(StreamConstraintsException.class::isInstance)) {
            return at(cause, "一层套一层过深，或文字、数字过长");
        }
        Optional<StreamReadException> syntax = Stream.<Throwable>iterate(cause, t -> t != null, Throwable::getCause)
                .filter(StreamReadException.class::isInstance).map(StreamReadException.class::cast).findFirst();
        if (syntax.isPresent()) {
            return at(syntax.get(), syntax(syntax.get()));
        }
        if (cause.getOriginalMessage().startsWith("Trailing token")) {
            return at(cause, "不是正确的 JSON：最外层的“}”之后不应再有内容");
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown.getPropertyName(), unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList());
        }
        Matcher missing = MISSING.matcher(cause.getOriginalMessage());
        return missing.matches() ? missing(missing.group(1)) : at(cause, mismatch());
    }

    private static String syntax(StreamReadException fault) {
        String message = String.valueOf(fault.getOriginalMessage());
        return "不是正确的 JSON：" + COMPLAINTS.stream().flatMap(c -> {
            Matcher found = c.getKey().matcher(message);
            return found.find() ? Stream.of(c.getValue().apply(found)) : Stream.empty();
        }).findFirst().orElse("请检查此处前后的引号、逗号和括号");
    }

    private static String fullWidth(String mark) {
        String half = MARKS.getOrDefault(mark, Normalizer.normalize(mark, Normalizer.Form.NFKC));
        return "发现全角的“" + mark + "”，应为半角的“" + half + "”";
    }

    /** Records are filled after the whole object was read, so that the parser's own location is the object's end. */
    private Problem unknown(String name, List<String> known) {
        return new Problem(file, Lines.of(text, '"' + name + '"'), null, "不认识的项目“" + name
                + "”" + Nearest.of(name, known).map(n -> "，是否想写“" + n + "”").orElse("，可用的有 " + String.join("、", known)));
    }

    /** A mistyped name explains best why another is missing. */
    private Problem missing(String name) {
        List<String> known = cause instanceof MismatchedInputException m ? components(m.getTargetType()) : List.of();
        return NAME.matcher(text).results().map(m -> m.group(1)).filter(n -> !known.contains(n) && Nearest.of(n, List.of(name)).isPresent())
                .findFirst().map(n -> unknown(n, List.of(name)))
                .orElseGet(() -> at(cause, cause.getOriginalMessage().startsWith("Null") ? "“" + name + "”没有内容，应写明"
                        : "缺少“" + path() + "”，各项应齐全"));
    }

    private static List<String> components(Class<?> type) {
        return type == null || !type.isRecord() ? List.of() : Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private String mismatch() {
        Matcher found = FOUND.matcher(cause.getOriginalMessage());
        String what = found.find() ? "，实为" + TOKENS.getOrDefault(found.group(1), "“" + found.group(1) + "”") : "";
        if (cause.getOriginalMessage().contains("Map key")) {
            return "名称应为加引号的数字，如 \"2028\"" + what;
        }
        return (path().isEmpty() ? "整个文件" : "“" + path() + "”") + expected() + what;
    }

    private String expected() {
        Matcher accepted = ACCEPTED.matcher(cause.getOriginalMessage());
        if (accepted.find()) {
            return "应为 " + accepted.group(1).replace(", ", "、") + " 之一";
        }
        return cause instanceof MismatchedInputException m && m.getTargetType() != null ? "应为" + word(m.getTargetType()) : "的内容不对";
    }

    private static String word(Class<?> type) {
        if (type == String.class) {
            return "加引号的文字";
        }
        if (type == boolean.class || type == Boolean.class) {
            return " true 或 false";
        }
        if (type == int.class || type == Integer.class) {
            return "不加引号的整数";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "不加引号的数字";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "列表 […]" : "{…}";
    }

    private Problem at(JsonProcessingException fault, String message) {
        JsonLocation place = fault.getLocation();
        boolean placed = place != null && place.getLineNr() > 0;
        return new Problem(file, placed ? place.getLineNr() : null, placed && place.getColumnNr() > 0 ? place.getColumnNr() : null, message);
    }

    /** The way to the item from the top. */
    private String path() {
        StringBuilder path = new StringBuilder();
        List<JsonMappingException.Reference> steps = cause instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        for (JsonMappingException.Reference step : steps) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]"
                    : (path.isEmpty() ? "" : ".") + step.getFieldName());
        }
        return path.toString();
    }

    private static Map.Entry<Pattern, Function<Matcher, String>> complaint(String regex, Function<Matcher, String> words) {
        return Map.entry(Pattern.compile(regex, Pattern.DOTALL), words);
    }
}
