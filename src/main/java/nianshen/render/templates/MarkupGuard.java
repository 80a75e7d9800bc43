package nianshen.render.templates;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/**
 * The elements and attributes a template of markup may use. Reads with the parser Thymeleaf reads with, so that both
 * see the same elements. Throws {@link nianshen.render.files.LetterException}, which the parser wraps.
 */
final class MarkupGuard extends AbstractMarkupHandler {

    private static final Set<String> ELEMENTS = Set.of("html", "head", "meta", "title", "link", "style", "body", "div",
            "p", "span", "h1", "h2", "h3", "h4", "h5", "h6", "table", "caption", "colgroup", "col", "thead", "tbody",
            "tfoot", "tr", "th", "td", "ul", "ol", "li", "dl", "dt", "dd", "a", "b", "i", "u", "s", "em", "strong",
            "small", "sub", "sup", "br", "hr", "q", "blockquote", "mark", "header", "footer", "main", "nav", "section",
            "article", "details", "summary", "img", "th:block");
    private static final Set<String> FILLED = Set.of("text", "utext", "if", "unless", "each", "switch", "case", "class",
            "classappend", "style", "href", "src", "id", "title", "alt", "scope", "rowspan", "colspan", "replace", "fragment",
            "aria-label", "aria-labelledby");
    private static final Pattern PLAIN = Pattern.compile("id|class|style|lang|title|dir|role|tabindex|scope|colspan"
            + "|rowspan|span|href|src|alt|charset|name|content|rel|hidden|open|width|height|align|start|xmlns(?::th)?"
            + "|aria-[a-z]+|data-(?!th-)[a-z-]+");
    /** A file beside the page, a place in it, or a picture that the template itself contains. */
    private static final Pattern LINK = Pattern.compile(
            "data:,|data:image/(?:png|jpeg|gif);base64,[\\w+/=\\s]*|(?![/\\s])[^:&\\\\\\p{Cntrl}]*");
    private static final Pattern FILLED_LINK = Pattern.compile("\\$\\{\\w+\\.link\\}|'[\\w.-]+#' \\+ \\$\\{[\\w.]+\\}");
    private static final Pattern FRAGMENT = Pattern.compile("[a-z]+\\([a-z]+\\)");
    private static final String PASSED = "\\$\\{(?:" + ExpressionGuard.PATH + ")\\}";
    private static final String WORDS = "'[^'_{}()\\[|\\\\$]*+'";
    private static final Pattern REPLACEMENT =
            Pattern.compile("~\\{page-[a-z]+\\.html :: [a-z]+\\((?:" + PASSED + "|" + PASSED + " \\+ " + WORDS + "|" + WORDS + ")\\)\\}");
    private static final Pattern UNESCAPED = Pattern.compile("\\[\\(");
    private static final String STYLE = "style";
    private static final String STYLES = "${css}";
    private static final int SHOWN = 60;

    private final TemplateGuard guard;
    private final Loops loops = new Loops();
    private String element = "";

    private MarkupGuard(TemplateGuard guard) {
        this.guard = guard;
    }

    /** @param page whether it is read as HTML, and not as XML */
    static void read(String text, boolean page, TemplateGuard guard) throws ParseException {
        ParseConfiguration reading = page ? ParseConfiguration.htmlConfiguration() : ParseConfiguration.xmlConfiguration();
        reading.setElementBalancing(ParseConfiguration.ElementBalancing.NO_BALANCING);
        reading.setUniqueAttributesInElementRequired(false);
        reading.setNoUnmatchedCloseElementsRequired(false);
        new MarkupParser(reading).parse(text, new MarkupGuard(guard));
    }

    @Override
    public void handleOpenElementStart(char[] buffer, int offset, int length, int line, int column) {
        element(new String(buffer, offset, length), line);
    }

    @Override
    public void handleStandaloneElementStart(char[] buffer, int offset, int length, boolean minimized, int line,
            int column) {
        element(new String(buffer, offset, length), line);
    }

    @Override
    public void handleStandaloneElementEnd(char[] buffer, int offset, int length, boolean minimized, int line, int column) {
        loops.close(new String(buffer, offset, length).toLowerCase(Locale.ROOT));
    }

    private void element(String name, int line) {
        require(!element.equals(STYLE), line, "<" + name, "样式中不能有标签");
        element = name.toLowerCase(Locale.ROOT);
        loops.open(element);
        require(!loops.deep(), line, "<" + name, "标签一层套一层不应超过一百层");
        require(ELEMENTS.contains(element), line, "<" + name, "只能用段落、标题、表格、列表、文字、链接等标签，不能用脚本、嵌入页面和表单");
    }

    @Override
    public void handleCloseElementEnd(char[] buffer, int offset, int length, int line, int column) {
        String name = new String(buffer, offset, length);
        loops.close(name.toLowerCase(Locale.ROOT));
        element = element.equalsIgnoreCase(name) ? "" : element;
    }

    @Override
    public void handleAttribute(char[] buffer, int nameOffset, int nameLength, int nameLine, int nameColumn,
            int operatorOffset, int operatorLength, int operatorLine, int operatorColumn, int valueOffset,
            int valueLength, int outerOffset, int outerLength, int valueLine, int valueColumn) {
        String name = new String(buffer, nameOffset, nameLength).toLowerCase(Locale.ROOT);
        String value = new String(buffer, valueOffset, valueLength);
        if (name.startsWith("th:") || name.startsWith("data-th-")) {
            filled(name, name.replaceFirst("th:|data-th-", ""), value, Math.max(nameLine, valueLine));
        } else {
            plain(name, value, nameLine);
        }
    }

    private void plain(String name, String value, int line) {
        require(PLAIN.matcher(name).matches(), line, name, "只能用 class、style、title、colspan 等排版属性，不能用事件属性");
        require(value.indexOf('<') < 0, line, name + "=\"" + value, "属性值中的“<”应写作“&lt;”");
        if (name.equals("href") || name.equals("src")) {
            boolean icon = !element.equals("link") || value.equals("data:,");
            require(icon && LINK.matcher(value).matches(), line, value, "链接和图片只能指向同一文件夹中的文件，不能指向网址");
        } else if (name.equals("style")) {
            guard.style(value, line);
        }
    }

    private void filled(String name, String kind, String value, int line) {
        require(FILLED.contains(kind), line, name, "只能用 th:text、th:if、th:unless、th:each、th:class、th:href 等属性");
        boolean styles = element.equals(STYLE);
        require(styles == kind.equals("utext") && (!styles || value.equals(STYLES)), line, name + "=\"" + value,
                "文字一律用 th:text；只有 <style> 可以且只能写 th:utext=\"" + STYLES + "\"");
        switch (kind) {
            case "href", "src" -> require(FILLED_LINK.matcher(value).matches(), line, value, "链接只能写作 ${….link} 或 '文件名#' + ${…}");
            case "replace" -> require(REPLACEMENT.matcher(value).matches(), line, value,
                    "只能写作 ~{page-….html :: 片段名(${…})}");
            case "fragment" -> require(FRAGMENT.matcher(value).matches(), line, value, "只能写作 片段名(参数名)");
            case "style" -> {
                guard.style(value, line);
                require(value.indexOf('(') < 0, line, value, "样式中只能连接文字和数据项");
                guard.expression(value, line);
            }
            default -> {
                guard.expression(value, line);
                require(!kind.equals("each") || loops.mayRepeat(value), line, value, TemplateGuard.LOOPS);
            }
        }
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        String text = new String(buffer, offset, length);
        if (element.equals(STYLE)) {
            guard.style(text, line);
            require(!text.contains("[["), line, "[[", "样式中不能写表达式");
        }
        guard.forbid(UNESCAPED, text, line, "网页模板中的数据项写作 [[${…}]]");
        guard.inlined(text, line);
    }

    @Override
    public void handleComment(char[] buffer, int contentOffset, int contentLength, int outerOffset, int outerLength,
            int line, int column) {
        String comment = new String(buffer, contentOffset, contentLength);
        require(!element.equals(STYLE) && comment.indexOf('[') < 0 && comment.indexOf('<') < 0, line, "<!--" + comment,
                "注释中不能有“[”和“<”，样式中不能有注释");
    }

    @Override
    public void handleCDATASection(char[] buffer, int contentOffset, int contentLength, int outerOffset,
            int outerLength, int line, int column) {
        require(false, line, "<![CDATA[", "请直接写文字");
    }

    @Override
    public void handleProcessingInstruction(char[] buffer, int targetOffset, int targetLength, int targetLine,
            int targetColumn, int contentOffset, int contentLength, int contentLine, int contentColumn,
            int outerOffset, int outerLength, int line, int column) {
        require(false, line, "<?", "模板中不能有处理指令");
    }

    @Override
    public void handleDocType(char[] buffer, int keywordOffset, int keywordLength, int keywordLine, int keywordColumn,
            int nameOffset, int nameLength, int nameLine, int nameColumn, int typeOffset, int typeLength, int typeLine,
            int typeColumn, int publicOffset, int publicLength, int publicLine, int publicColumn, int systemOffset,
            int systemLength, int systemLine, int systemColumn, int subsetOffset, int subsetLength, int subsetLine,
            int subsetColumn, int outerOffset, int outerLength, int line, int column) {
        String declared = new String(buffer, outerOffset, outerLength);
        require(declared.equalsIgnoreCase("<!DOCTYPE html>"), line, declared, "只能写作 <!DOCTYPE html>");
    }

    private void require(boolean allowed, int line, String found, String instead) {
        if (!allowed) {
            throw guard.refused(line, found.length() > SHOWN ? found.substring(0, SHOWN) : found, instead);
        }
    }
}
