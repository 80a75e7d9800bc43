package nianshen.render.templates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.render.files.Chars;
import nianshen.text.Lines;

/**
 * Says whether a Thymeleaf expression only shows data. The expression is read as a row of tokens, and what is no known
 * token is not allowed; two operands in a row are not allowed either, since the language would read the second, in
 * brackets, as a call. Braces, bars, square brackets and backslashes are not allowed in quoted words, so that Thymeleaf
 * can end an expression nowhere else than this class does.
 */
final class ExpressionGuard {

    /** What an expression may consist of, to be told to the clerk who wrote another. */
    static final String ALLOWED = "只能写数据项（如 ${letter.year}）、单引号中的文字、数字、比较（== != > < >= <=）、"
            + "and or not、条件（? : ?:）、用“+”或|…|连接，以及 #lists.isEmpty、#lists.size、#strings.isEmpty、"
            + "#strings.contains、#strings.listJoin、#strings.abbreviate";

    /** Names by which any object, or the engine itself, would lead to the program behind the data. */
    private static final String NAME = "(?!(?i:class|getclass|declaringclass|classloader|forname|execinfo|param|session"
            + "|application|request|servletcontext|this|root|new|instanceof|in|shl|shr)\\b)[A-Za-z]\\w*+";
    static final String PATH = NAME + "(?:\\." + NAME + "|\\[\\d+\\])*+";

    private static final String QUOTED = "'[^'{}\\[|\\\\]*+'";
    private static final String SUBSTITUTION = "\\|(?:[$*]\\{[^{}|]*+\\}|[^|'{}\\\\])*+\\|";
    private static final String CALL = "#(?:lists\\.(?:isEmpty|size)|strings\\.(?:isEmpty|contains|listJoin|abbreviate))\\(";
    private static final String WORD_OPERATOR = "(?:and|or|not|eq|ne|gt|lt|ge|le)\\b";

    private static final Pattern TOKEN = Pattern.compile("\\s*+(?:"
            + "(?<operator>" + WORD_OPERATOR + "|==|!=|<=|>=|\\?:|[<>+/%?:!,-]|\\*(?!\\{))"
            + "|(?<open>[$*]\\{|\\(|" + CALL + ")"
            + "|(?<close>[})])"
            + "|(?<operand>" + QUOTED + "|" + SUBSTITUTION + "|\\d+(?:\\.\\d+)?+|" + PATH + "(?!\\s*+\\()))");
    private static final Pattern SUBSTITUTED = Pattern.compile("[$*]\\{([^{}]*+)\\}");

    /** Thymeleaf evaluates what stands between two of these before it reads the expression. */
    private static final String PREPROCESSED = "__";
    private static final int SHOWN = 40;
    /** Signs and words of an expression, and brackets within brackets: more than any needs, and less than takes time. */
    private static final int LONGEST = 400;
    private static final int DEEPEST = 12;

    /**
     * What is not allowed in an expression.
     *
     * @param line  on which it stands, from 0 for the first of the expression
     * @param found the words, at most {@value #SHOWN} characters
     */
    record Offence(int line, String found) {
    }

    private ExpressionGuard() {
    }

    /** The first thing that is not allowed in the value of a {@code th:} attribute or an inlined expression. */
    static Optional<Offence> offence(String written) {
        String text = written.replace("&lt;", "<").replace("&gt;", ">").stripTrailing();
        int preprocessed = text.indexOf(PREPROCESSED);
        return preprocessed >= 0 || text.length() > LONGEST ? offence(text, Math.max(0, preprocessed)) : tokens(text);
    }

    private static Optional<Offence> tokens(String text) {
        Matcher token = TOKEN.matcher(text).useTransparentBounds(true);
        boolean afterOperand = false;
        int depth = 0;
        for (int at = 0; at < text.length(); at = token.end()) {
            boolean known = token.region(at, text.length()).lookingAt();
            depth += known && token.group("open") != null ? 1 : 0;
            depth -= known && token.group("close") != null ? 1 : 0;
            if (!known || depth > DEEPEST || afterOperand && (token.group("open") != null || token.group("operand") != null)) {
                return offence(text, at);
            }
            String operand = token.group("operand");
            if (operand != null && operand.startsWith("|") && !substitutes(operand)) {
                return offence(text, at);
            }
            afterOperand = operand != null || token.group("close") != null;
        }
        return Optional.empty();
    }

    private static boolean substitutes(String words) {
        return SUBSTITUTED.matcher(words).results().allMatch(inner -> tokens(inner.group(1)).isEmpty());
    }

    private static Optional<Offence> offence(String text, int at) {
        String rest = Chars.oneLine(text.substring(at)).strip();
        return Optional.of(new Offence(Lines.at(text, at) - 1, rest.length() > SHOWN ? rest.substring(0, SHOWN) : rest));
    }
}
