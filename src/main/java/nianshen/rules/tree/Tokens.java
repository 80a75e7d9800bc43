package nianshen.rules.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.Problem;
import nianshen.rules.tree.RuleToken.Kind;
import nianshen.text.Lines;

/**
 * Cuts a rule file into words and signs, so strictly that no other reader of the file can see it differently: what
 * could be read in two ways (Unicode escapes, text blocks, strings over several lines) is refused.
 */
public final class Tokens {

    private static final Set<String> DOUBLE_SIGNS = Set.of("==", "!=", "<=", ">=", "&&", "||", "->", "::", ":=", "++",
            "--", "+=", "-=", "!.");
    private static final String FULL_WIDTH = "，（）：；！＝＞＜＋－＊．＠“”＂";
    private static final String HALF_WIDTH = ",():;!=><+-*.@\"\"\"";
    private static final Pattern HIDDEN = Pattern.compile("\\r(?!\\n)|[\\p{Cntrl}\\u0085\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\r\\n\\t]]");
    private final String file;
    private final String text;
    private final List<Problem> problems;
    private final List<RuleToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Tokens(String file, String text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The tokens of the file without its comments; what cannot be cut safely is added to the problems. */
    public static List<RuleToken> of(String file, String text, List<Problem> problems) {
        Tokens tokens = new Tokens(file, text, problems);
        tokens.refuseUnicodeEscapes();
        tokens.refuseHidden();
        tokens.cut();
        return tokens.tokens;
    }

    private void refuseUnicodeEscapes() {
        int escape = text.indexOf("\\u");
        if (escape >= 0) {
            problems.add(new Problem(file, Lines.at(text, escape), escape - text.lastIndexOf('\n', escape),
                    "不可使用 \\u 转义，请直接写出文字"));
        }
    }

    /** What does not show, or ends a line for one reader and not for another. */
    private void refuseHidden() {
        Matcher hidden = HIDDEN.matcher(text);
        if (hidden.find()) {
            problems.add(new Problem(file, Lines.at(text, hidden.start()), hidden.start() - text.lastIndexOf('\n', hidden.start()),
                    "规则文件中不可有看不见的字符 " + String.format("U+%04X", (int) text.charAt(hidden.start())) + "，请删去"));
        }
    }

    private void cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                line++;
                lineStart = at;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("//", at)) {
                skipTo(text.indexOf('\n', at));
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else if (c == '"' || c == '\'') {
                string(c);
            } else if (FULL_WIDTH.indexOf(c) >= 0) {
                fullWidth(c);
            } else if (Character.isJavaIdentifierStart(c)) {
                run(Kind.WORD);
            } else if (Character.isDigit(c)) {
                run(Kind.NUMBER);
            } else {
                sign();
            }
        }
    }

    private void skipTo(int end) {
        at = end < 0 ? text.length() : end;
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        int stop = end < 0 ? text.length() : end + 2;
        if (end < 0) {
            problem("注释没有以 */ 结束");
        }
        for (; at < stop; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private void string(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length() || text.charAt(end) == '\n') {
            problem("引号没有成对，文字应在同一行内结束");
            int stop = Math.min(end, text.length());
            tokens.add(new RuleToken(Kind.STRING, text.substring(at, stop) + quote, line, at - lineStart + 1));
            skipTo(stop);
        } else {
            add(Kind.STRING, end + 1);
        }
    }

    /** Signs typed by habit are told and read on as what they are meant to be; they do not get past the check. */
    private void fullWidth(char c) {
        int close = c == '“' || c == '”' || c == '＂' ? closing() : -1;
        if (close > 0) {
            problem("发现全角引号“" + text.substring(at, close + 1) + "”，应为半角引号");
            tokens.add(new RuleToken(Kind.STRING, '"' + text.substring(at + 1, close) + '"', line, at - lineStart + 1));
            at = close + 1;
            return;
        }
        char half = HALF_WIDTH.charAt(FULL_WIDTH.indexOf(c));
        problem("发现全角的“" + c + "”，应为半角的“" + half + "”");
        tokens.add(new RuleToken(Kind.SIGN, String.valueOf(half), line, at - lineStart + 1));
        at++;
    }

    /** Where the next quotation mark of the line stands, -1 for none. */
    private int closing() {
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if ("“”＂\"".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private void run(Kind kind) {
        int end = at + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        add(kind, end);
    }

    private void sign() {
        boolean twice = at + 1 < text.length() && DOUBLE_SIGNS.contains(text.substring(at, at + 2));
        add(Kind.SIGN, at + (twice ? 2 : 1));
    }

    private void add(Kind kind, int end) {
        tokens.add(new RuleToken(kind, text.substring(at, end), line, at - lineStart + 1));
        at = end;
    }

    private void problem(String message) {
        problems.add(new Problem(file, line, at - lineStart + 1, message));
    }
}
