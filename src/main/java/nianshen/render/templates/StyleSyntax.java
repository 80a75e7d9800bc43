package nianshen.render.templates;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a style is written as styles are. Browsers and printers pass over what they cannot read, and with it all up to
 * the next mark that they can, so that a letter merely looks wrong and nobody is told why.
 */
final class StyleSyntax {

    /**
     * The first thing that is not as it must be.
     *
     * @param at character of the style
     */
    record Fault(int at, String found, String expected) {
    }

    private static final Pattern UNREAD = Pattern.compile("/\\*.*?\\*/|\"[^\"\\n]*\"|'[^'\\n]*'", Pattern.DOTALL);
    /** A second colon is that of the next, before which the semicolon is missing. */
    private static final Pattern SET = Pattern.compile("\\s*[-\\w]+\\s*:[^:]*[^:\\s][^:]*");
    private static final int SHOWN = 20;
    private final String style;
    private int depth;
    /** Where each open block begins; the innermost counts. */
    private final int[] opened;
    private int from;

    private StyleSyntax(String style) {
        this.style = style;
        this.opened = new int[style.length() + 1];
    }

    /** What is wrong with a style, comments and all. */
    static Optional<Fault> fault(String style) {
        int open = style.lastIndexOf("/*");
        if (open >= 0 && style.indexOf("*/", open + 2) < 0) {
            return Optional.of(new Fault(open, "/*", "注释没有结束，应以 */ 结尾"));
        }
        return new StyleSyntax(blanked(style)).first();
    }

    /** Comments and what stands in quotes made to say nothing, so that every character keeps its place. */
    static String blanked(String style) {
        return UNREAD.matcher(style).replaceAll(m -> (m.group().startsWith("/*") ? " " : "x").repeat(m.group().length()));
    }

    private Optional<Fault> first() {
        for (int i = 0; i < style.length(); i++) {
            char c = style.charAt(i);
            if (c == '"' || c == '\'') {
                return Optional.of(new Fault(i, shown(i), "引号没有成对"));
            }
            if (c != '{' && c != '}' && c != ';') {
                continue;
            }
            Optional<Fault> fault = at(i, c);
            if (fault.isPresent()) {
                return fault;
            }
            from = i + 1;
        }
        return depth > 0 ? Optional.of(new Fault(opened[depth], "{", "没有对应的 }，每个 { 应有一个 }")) : Optional.empty();
    }

    private Optional<Fault> at(int i, char c) {
        String said = style.substring(from, i);
        if (c == '{') {
            opened[++depth] = i;
            return said.isBlank() ? Optional.of(new Fault(i, "{", "前面没有写明是什么的样式")) : Optional.empty();
        }
        if (c == '}' && --depth < 0) {
            return Optional.of(new Fault(i, "}", "没有对应的 {，每个 } 应有一个 {"));
        }
        boolean setting = (depth > 0 || c == '}') && !said.isBlank();
        return setting && !SET.matcher(said).matches()
                ? Optional.of(new Fault(i - said.stripLeading().length(), shown(from), "应写作“名称: 值;”，每项以分号结束")) : Optional.empty();
    }

    private String shown(int start) {
        String rest = style.substring(start).strip();
        return rest.substring(0, Math.min(SHOWN, rest.length())).lines().findFirst().orElse("");
    }
}
