package nianshen.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleToken.Kind;
import nianshen.rules.tree.Tokens;

/**
 * Rule files are not programs. Before anything is compiled, the guard reads every rule file word by word: a rule may
 * use what {@link RuleVocabulary} holds and nothing else, and its consequence may only speak to the ledger. Imports other
 * than the facts, functions, declarations, queries, inline code, object creation, static calls, reflection, loops,
 * assignments and attributes are all refused this way, because none of their words and signs exist.
 */
public final class Guard {

    private static final Set<String> IMPORTS = Set.of("nianshen.facts.*", "nianshen.rules.ledger.Setting", "nianshen.rules.ledger.DueDate",
            "nianshen.roster.RosterEntry", "java.util.List", "java.math.BigDecimal", "java.time.LocalDate");
    private static final String LEDGER = Imports.LEDGER;
    private static final int LONGEST = 30;
    private static final Set<String> SIGNS = Set.of("(", ")", ",", ";", ":", ".", "==", "!=", "<", ">", "<=", ">=", "&&",
            "||", "!", "+", "-", "*", "?");
    private static final Set<String> ANNOTATIONS = RuleBook.KNOWN;
    /** Digits; B says that a decimal is meant exactly as written. */
    private static final Pattern NUMBER = Pattern.compile("\\d+B?");
    /** Words people and attackers reach for, with why they are refused. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("function", "不可定义函数"), Map.entry("declare", "不可声明类型"), Map.entry("query", "不可定义查询"),
            Map.entry("eval", "不可使用 eval，请把条件写在事实的括号内"), Map.entry("from", "from 只可用于另一份报告的事实，写作 from $other.facts，$other 是前面的 Elsewhere( … )"),
            Map.entry("collect", "不可使用 collect，请用 accumulate( …; $x : collectList( … ) )"),
            Map.entry("new", "不可创建对象"), Map.entry("class", "不可使用反射"), Map.entry("getClass", "不可使用反射"),
            Map.entry("forName", "不可使用反射"), Map.entry("for", "不可使用循环"), Map.entry("while", "不可使用循环"),
            Map.entry("do", "不可使用循环"), Map.entry("insert", "规则不可改动事实"), Map.entry("update", "规则不可改动事实"),
            Map.entry("modify", "规则不可改动事实"), Map.entry("delete", "规则不可改动事实"),
            Map.entry("retract", "规则不可改动事实"), Map.entry("insertLogical", "规则不可改动事实"),
            Map.entry("drools", "规则不可触及规则引擎"), Map.entry("kcontext", "规则不可触及规则引擎"),
            Map.entry("System", "规则不可触及操作系统"), Map.entry("Runtime", "规则不可触及操作系统"),
            Map.entry("Thread", "规则不可触及线程"), Map.entry("dialect", "不可改变语言"), Map.entry("timer", "不可定时"),
            Map.entry("duration", "不可定时"), Map.entry("unit", "不可使用规则单元"), Map.entry("static", "不可调用静态方法"),
            Map.entry("init", "accumulate 中不可写代码，请用 count、sum、collectList 等"),
            Map.entry("action", "accumulate 中不可写代码，请用 count、sum、collectList 等"),
            Map.entry("extends", "规则不可继承"), Map.entry("no-loop", "不可使用规则属性（salience 除外）"));

    private final String file;
    private final List<RuleToken> tokens;
    private final List<Problem> problems;
    private int at;

    private Guard(String file, List<RuleToken> tokens, List<Problem> problems) {
        this.file = file;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Everything in a rule file that a rule may not do; empty where it is safe to compile. */
    public static List<Problem> check(RuleGrammar.Reading file) {
        return check(file.file(), file.words(), new ArrayList<>());
    }

    /** The same of code that no grammar has read. */
    public static List<Problem> check(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        return check(file, Tokens.of(file, text, problems), problems);
    }

    private static List<Problem> check(String file, List<RuleToken> words, List<Problem> problems) {
        Guard guard = new Guard(file, words, problems);
        guard.header();
        guard.rules();
        return problems;
    }

    /** The lines above the first rule: package, imports, the ledger. */
    private void header() {
        while (at < tokens.size() && !tokens.get(at).is("rule")) {
            RuleToken head = tokens.get(at);
            switch (head.text()) {
                case "package" -> restOfLine();
                case "import" -> importLine(head);
                case "global" -> globalLine(head);
                case ";" -> at++;
                default -> {
                    refuse(head);
                    restOfLine();
                }
            }
        }
    }

    private void importLine(RuleToken head) {
        importProblem(restOfLine()).ifPresent(problem -> add(head, problem));
    }

    /** Why something may not be imported. */
    static Optional<String> importProblem(String imported) {
        return IMPORTS.contains(imported) ? Optional.empty() : Optional.of("不可导入“" + imported + "”"
                + Nearest.of(imported, IMPORTS).map(n -> "，是否想写“" + n + "”").orElse("，可导入的有 "
                + String.join("、", IMPORTS.stream().sorted().toList())));
    }

    private void globalLine(RuleToken head) {
        globalProblem(restOfLine()).ifPresent(problem -> add(head, problem));
    }

    /** Why something may not be declared. */
    static Optional<String> globalProblem(String declared) {
        return declared.equals(LEDGER) ? Optional.empty()
                : Optional.of("只可声明 global " + LEDGER + "，实为“" + declared + "”");
    }

    /** Why a word is refused that people and attackers reach for; nothing for any other. */
    public static Optional<String> reason(RuleToken token) {
        return token.word() ? Optional.ofNullable(REFUSED.get(token.text())) : Optional.empty();
    }

    /** A word as messages show it: not too long, and visible. */
    static String shown(RuleToken token) {
        String text = token.text().codePoints().mapToObj(c -> Character.isISOControl(c) || c == 0xFFFD || Character.getType(c) == Character.FORMAT
                ? String.format("U+%04X", c) : Character.toString(c)).collect(Collectors.joining());
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** What stands on the line behind its first word, words joined as written. */
    private String restOfLine() {
        RuleToken head = tokens.get(at++);
        StringBuilder rest = new StringBuilder();
        RuleToken last = null;
        while (at < tokens.size() && tokens.get(at).line() == head.line() && !tokens.get(at).is(";")) {
            RuleToken next = tokens.get(at++);
            rest.append(last != null && last.word() && next.word() ? " " : "").append(next.text());
            last = next;
        }
        return rest.toString();
    }

    private void rules() {
        for (; at < tokens.size(); at++) {
            RuleToken token = tokens.get(at);
            if (token.is("@")) {
                annotation();
            } else if (token.is("salience")) {
                salience();
            } else if (token.is("then")) {
                consequence(token);
            } else {
                word(token);
            }
        }
    }

    private void annotation() {
        RuleToken name = next();
        if (name == null || !ANNOTATIONS.contains(name.text())) {
            add(tokens.get(Math.min(at, tokens.size() - 1)), "不认识的说明项“@" + (name == null ? "" : name.text())
                    + "”，可用的有 @" + String.join("、@", ANNOTATIONS.stream().sorted().toList()));
        }
    }

    private void salience() {
        RuleToken value = next();
        if (value != null && value.is("-")) {
            value = next();
        }
        if (value == null || value.kind() != Kind.NUMBER) {
            add(tokens.get(Math.min(at, tokens.size() - 1)), "salience 之后应为整数");
        } else if (!value.text().matches("\\d{1,9}")) {
            add(value, "salience 之后的数过大或不是整数，应为九位以内的整数");
        }
    }

    /** From {@code then} to {@code end}: statements that begin with the ledger. */
    private void consequence(RuleToken then) {
        boolean begins = true;
        for (at++; at < tokens.size() && !tokens.get(at).is("end"); at++) {
            RuleToken token = tokens.get(at);
            if (begins && !token.is("ledger")) {
                add(token, "“那么”部分的每一句应以 ledger. 开头，实为“" + token.text() + "”");
            }
            word(token);
            begins = token.is(";");
        }
        if (at >= tokens.size()) {
            add(then, "规则没有以 end 结束");
        }
    }

    private void word(RuleToken token) {
        if (token.is("from") && ofAnotherReport()) {
            return;
        }
        boolean allowed = switch (token.kind()) {
            case WORD -> RuleVocabulary.has(token.text());
            case SIGN -> SIGNS.contains(token.text());
            case NUMBER -> NUMBER.matcher(token.text()).matches();
            case STRING -> true;
        };
        if (!allowed) {
            refuse(token);
        }
    }

    /** {@code from $other.facts}; what {@code $other} is the grammar looks after. */
    private boolean ofAnotherReport() {
        return at + 3 < tokens.size() && tokens.get(at + 1).text().startsWith("$") && tokens.get(at + 2).is(".") && tokens.get(at + 3).is("facts");
    }

    private void refuse(RuleToken token) {
        String reason = REFUSED.get(token.text());
        if (reason != null) {
            add(token, reason + "（“" + token.text() + "”）");
        } else if (token.kind() == Kind.SIGN) {
            add(token, "规则文件中不可使用“" + shown(token) + "”");
        } else {
            add(token, "不认识“" + token.text() + "”" + RuleVocabulary.nearest(token.text())
                    .map(near -> "，是否想写“" + near + "”").orElse("，规则中只可使用事实及其内容；变量名应以 $ 开头"));
        }
    }

    private RuleToken next() {
        return ++at < tokens.size() ? tokens.get(at) : null;
    }

    private void add(RuleToken token, String message) {
        problems.add(new Problem(file, token.line(), token.column(), message));
    }
}
