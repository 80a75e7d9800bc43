package nianshen.render.templates;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.pack.PackFiles;
import nianshen.render.files.Chars;
import nianshen.render.files.DataFile;
import nianshen.render.files.Faults;
import nianshen.render.files.LetterException;
import nianshen.text.Lines;
import org.attoparser.ParseException;

/**
 * Sees to it that the templates of an office stay templates: they show data, but run nothing and fetch nothing. Every
 * file is checked before the first is filled in.
 */
public final class TemplateGuard {

    private static final Set<String> TEXT_ATTRIBUTES = Set.of("th:if", "th:unless", "th:each", "th:text");
    private static final Pattern INLINED = Pattern.compile("\\[\\[(.*?)\\]\\]|\\[\\((.*?)\\)\\]|\\[\\[|\\[\\(", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("\\[#((?:\\s+[\\w:-]+=\"[^\"]*+\")*+)\\s*+/?\\]|\\[#|\\[/\\]");
    private static final String OPEN = "#";
    private static final String CLOSE = "[/]";
    /** What is told where loops would go on without end. */
    static final String LOOPS = "一个列表之内不能再列同一个列表，循环一层套一层不应超过五层";
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*+)\"");
    /** Thymeleaf takes these away, or takes away all between them, before it reads the template. */
    private static final Pattern PARSER_COMMENT = Pattern.compile("/\\*|\\*/");
    /** By which a style fetches files, runs a program or leaves the style element. */
    private static final Pattern STYLE = Pattern.compile(
            "(?i)url|@import|image-set|(?:image|src|expression)\\s*\\(|behavior|//|[\\\\<&]");

    private final String file;

    private TemplateGuard(String file) {
        this.file = file;
    }

    /** The first thing in each {@code .html}, {@code .txt} and {@code .css} file of the letters that may not be there, and what is allowed instead. */
    public static List<LetterException> faults(PackFiles files) {
        Faults faults = new Faults();
        List<String> letters = files.below(Templates.FOLDER);
        letters.forEach(file -> faults.of(() -> new TemplateGuard(file).checkIn(files)));
        if (letters.isEmpty()) {
            faults.add(LetterException.of(Templates.FOLDER, "模板文件夹不存在或无法读取", null));
        }
        return faults.all();
    }

    private void checkIn(PackFiles files) {
        if (file.endsWith(".html")) {
            markup(DataFile.text(files, file), file.startsWith(Templates.FOLDER + Templates.PAGE));
        } else if (file.endsWith(".txt")) {
            text(DataFile.text(files, file));
        } else if (file.endsWith(".css")) {
            String css = DataFile.text(files, file);
            style(css, 1);
            StyleSyntax.fault(css).ifPresent(f -> {
                throw new LetterException(file, Lines.at(css, f.at()), 0, "样式写法有误，“" + Chars.oneLine(f.found()) + "”" + f.expected(), null);
            });
        }
    }

    private void markup(String text, boolean page) {
        forbid(PARSER_COMMENT, text, 1, "模板中不能用这种注释，请写作 <!-- 说明 -->");
        try {
            MarkupGuard.read(text, page, this);
        } catch (ParseException e) {
            if (e.getCause() instanceof LetterException refused) {
                throw refused;
            }
            throw new LetterException(file, e.getLine() == null ? 0 : e.getLine(), e.getCol() == null ? 0 : e.getCol(),
                    "模板写法有误，请检查标签是否成对、引号是否齐全", e);
        }
    }

    private void text(String text) {
        forbid(PARSER_COMMENT, text, 1, "模板中不能用这种注释");
        Loops loops = new Loops();
        ELEMENT.matcher(text).results().forEach(element -> {
            int line = Lines.at(text, element.start());
            if (element.group().equals(CLOSE)) {
                loops.close(OPEN);
                return;
            }
            loops.open(OPEN);
            if (element.group(1) == null) {
                throw refused(line, "[#", "条件和循环只能写作 [# th:if=\"…\"]、[# th:unless=\"…\"]、[# th:each=\"…\"]");
            }
            ATTRIBUTE.matcher(element.group(1)).results().forEach(a -> {
                attribute(a.group(1), a.group(2), line);
                if (a.group(1).equals("th:each") && !loops.mayRepeat(a.group(2))) {
                    throw refused(line, a.group(2), LOOPS);
                }
            });
        });
        inlined(text, 1);
    }

    private void attribute(String name, String value, int line) {
        if (!TEXT_ATTRIBUTES.contains(name)) {
            throw refused(line, name, "只能用 th:if、th:unless、th:each、th:text");
        }
        expression(value, line);
    }

    /** Checks the expressions that stand in the text itself. */
    void inlined(String text, int firstLine) {
        for (Matcher found = INLINED.matcher(text); found.find();) {
            int line = firstLine + Lines.at(text, found.start()) - 1;
            List<String> inner = Stream.of(1, 2).map(found::group).filter(java.util.Objects::nonNull).toList();
            if (inner.isEmpty()) {
                throw refused(line, found.group(), "数据项写作 [[${…}]]，括号应成对");
            }
            expression(inner.get(0), line);
        }
    }

    void expression(String value, int firstLine) {
        ExpressionGuard.offence(value).ifPresent(o -> {
            throw refused(firstLine + o.line(), o.found(), ExpressionGuard.ALLOWED);
        });
    }

    void style(String style, int firstLine) {
        forbid(STYLE, style, firstLine, "样式只能写字体、大小、颜色、边距等，不能引用其他文件或网址");
    }

    void forbid(Pattern pattern, String text, int firstLine, String allowed) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            throw refused(firstLine + Lines.at(text, found.start()) - 1, found.group(), allowed);
        }
    }

    LetterException refused(int line, String found, String allowed) {
        return new LetterException(file, line, 0, "模板中不允许“" + Chars.oneLine(found) + "”：" + allowed, null);
    }
}
