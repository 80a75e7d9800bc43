package nianshen.template;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Chinese what is wrong with a JSON text: what was found, and what is expected there. */
public final class JsonWords {

    private static final String FULL_WIDTH = "，：“”｛｝［］＂";
    private static final String HALF_WIDTH = ",:\"\"{}[]\"";
    /** The parser's complaints by what they look like; the first that fits is taken. */
    private static final List<Map.Entry<Pattern, Function<Matcher, String>>> COMPLAINTS = List.of(
            complaint("Unexpected character \\('([" + FULL_WIDTH + "])'", m -> "发现全角的“" + m.group(1) + "”，应为半角的“"
                    + HALF_WIDTH.charAt(FULL_WIDTH.indexOf(m.group(1))) + "”"),
            complaint("Duplicate field '([^']*)'", m -> "“" + m.group(1) + "”重复，应只写一次"),
            complaint("maybe a \\(non-standard\\) comment", m -> "此处不可写备注，请删去"),
            complaint("Unexpected end-of-input", m -> "文件到此结束，缺少“}”或“]”，或引号没有成对"),
            complaint("Unexpected character \\('(.)'.*was expecting comma", m -> "发现“" + m.group(1) + "”，此处之前缺少“,”"),
            complaint("Unexpected character \\('(.)'.*was expecting a colon", m -> "发现“" + m.group(1) + "”，名称之后应为“:”"),
            complaint("Unexpected character \\('([}\\]])'", m -> "发现“" + m.group(1) + "”，最后一项之后不应有“,”，或缺少内容"),
            complaint("Unexpected character \\('(.)'.*double-quote to start field name", m -> "发现“" + m.group(1)
                    + "”，此处应为写在半角双引号中的名称"),
            complaint("Unexpected close marker '(.)'", m -> "发现“" + m.group(1) + "”，括号没有成对"),
            complaint("Unrecognized token '([^']*)'", m -> "发现“" + m.group(1) + "”，文字应写在半角双引号中"),
            complaint("Illegal unquoted character", m -> "文字应在同一行内用半角双引号结束"),
            complaint("Unrecognized character escape '(.)'", m -> "发现“\\" + m.group(1) + "”，反斜线应写两个"),
            complaint("[Tt]railing token", m -> "最外层的“}”之后不应再有内容"),
            complaint("Unexpected character \\('(.)'", m -> "发现“" + m.group(1) + "”，请检查此处前后的引号、逗号和括号"));

    private JsonWords() {
    }

    /** What is wrong, without its place. */
    public static String of(JsonProcessingException fault) {
        String message = String.valueOf(fault.getOriginalMessage());
        return "不是正确的 JSON：" + COMPLAINTS.stream().flatMap(c -> {
            Matcher found = c.getKey().matcher(message);
            return found.find() ? java.util.stream.Stream.of(c.getValue().apply(found)) : java.util.stream.Stream.empty();
        }).findFirst().orElse("请检查此处前后的引号、逗号和括号");
    }

    /** The fault as a problem of a file, at the place the parser names. */
    public static Problem problem(String file, JsonProcessingException fault) {
        JsonLocation at = fault.getLocation();
        boolean placed = at != null && at.getLineNr() > 0;
        return new Problem(file, placed ? at.getLineNr() : null, placed && at.getColumnNr() > 0 ? at.getColumnNr() : null, of(fault));
    }

    private static Map.Entry<Pattern, Function<Matcher, String>> complaint(String regex, Function<Matcher, String> words) {
        return Map.entry(Pattern.compile(regex, Pattern.DOTALL), words);
    }
}
