package nianshen.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.pack.Problem;
import nianshen.rules.language.Cursor.Fault;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.ledger.Ledger;
import nianshen.rules.tree.Condition;
import nianshen.rules.tree.RuleExtent;
import nianshen.rules.tree.RuleName;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleToken.Kind;
import nianshen.rules.tree.RuleTree;
import nianshen.rules.tree.Term;
import nianshen.rules.tree.Tokens;

/**
 * Reads a rule file by the grammar that rules may use, which is smaller than the engine's: head, and rules of metadata,
 * conditions and conclusions. Every fault is told at the word where it shows, once; what comes behind it is read again
 * from the next place that is plain, so that one slip does not hide or cause others.
 */
public final class RuleGrammar {

    private static final Set<String> RULE = Set.of("rule");
    private static final List<String> HEAD = List.of("package", "import", "global", "rule");
    private final Cursor at;
    private final Imports imports;
    private final List<RuleTree> rules = new ArrayList<>();

    /**
     * What a file comes to.
     *
     * @param file  its name
     * @param text  what it holds
     * @param words    its words and signs in order; none where it is beyond reading
     * @param rules    as far as they could be read
     * @param problems what is wrong; empty where every rule could be read
     */
    public record Reading(String file, String text, List<RuleToken> words, List<RuleTree> rules, List<Problem> problems) {

        /** The name of the package it belongs to. */
        public String packageName() {
            int at = 0;
            while (at < words.size() && !words.get(at).is("package")) {
                at++;
            }
            StringBuilder name = new StringBuilder();
            for (int i = at + 1; i < words.size() && words.get(i).line() == words.get(at).line() && !words.get(i).is(";"); i++) {
                name.append(words.get(i).text());
            }
            return name.toString();
        }


        /** What its rules declare, in order of line; names that are not as they must be are added to the problems. */
        public List<DrlRule> declared(List<Problem> misnamed) {
            rules.forEach(r -> RuleName.problem(r.called()).ifPresent(p -> misnamed.add(new Problem(file, r.name().line(), null, p))));
            return rules.stream().flatMap(r -> r.declared(file).stream()).toList();
        }
    }

    private RuleGrammar(String file, List<RuleToken> tokens, List<Problem> problems) {
        this.at = new Cursor(file, tokens, problems);
        this.imports = new Imports(at);
    }

    /** Reads a file. */
    public static Reading read(String file, String text) {
        List<Problem> beyond = new ArrayList<>(RuleExtent.problems(file, text));
        List<Problem> cutting = new ArrayList<>();
        List<RuleToken> tokens = beyond.isEmpty() ? Tokens.of(file, text, cutting) : List.of();
        beyond.addAll(RuleExtent.problems(file, tokens));
        return beyond.isEmpty() ? read(file, text, tokens, cutting) : new Reading(file, text, List.of(), List.of(), beyond);
    }

    private static Reading read(String file, String text, List<RuleToken> tokens, List<Problem> cutting) {
        List<Problem> reading = new ArrayList<>();
        RuleGrammar grammar = new RuleGrammar(file, tokens, reading);
        grammar.file();
        List<Integer> starts = tokens.stream().filter(t -> t.is("rule")).map(RuleToken::line).toList();
        return new Reading(file, text, tokens, grammar.rules, Stream.concat(cutting.stream(),
                reading.stream().filter(p -> cutting.stream().noneMatch(c -> sameRule(c, p, starts)))).toList());
    }

    /** Behind a quotation mark that is not closed nothing of the rule can be judged. */
    private static boolean sameRule(Problem cut, Problem read, List<Integer> starts) {
        return read.line() >= cut.line() && starts.stream().noneMatch(s -> s > cut.line() && s <= read.line());
    }

    private void file() {
        while (!at.ended()) {
            try {
                head();
                if (at.take("rule")) {
                    rule();
                }
            } catch (Fault told) {
                at.skipTo(RULE);
            }
        }
    }

    /** What may stand before a rule. */
    private void head() {
        while (!at.ended() && !at.is("rule")) {
            if (at.take(";")) {
                continue;
            }
            RuleToken word = at.here();
            if (word.is("package") || word.is("import") || word.is("global")) {
                imports.line(word);
            } else if (word.is("end")) {
                throw stray(word);
            } else if (begins()) {
                at.tell(word, "发现“" + Guard.shown(word) + "”，此处应为“rule”");
                if (word.word()) {
                    at.next();
                }
                rule();
            } else {
                imports.open();
                throw at.unexpected("“rule”", rules.isEmpty() ? HEAD : RULE);
            }
        }
    }

    private Fault stray(RuleToken end) {
        at.next();
        return at.fault(end, "多余的“end”，前一条规则已经结束");
    }

    /** Whether a rule begins here although its first word is not there or mistyped. */
    private boolean begins() {
        RuleToken name = at.is(Kind.STRING) ? at.here() : at.ahead(1);
        return name.kind() == Kind.STRING && (at.is(Kind.STRING) || at.is(Kind.WORD) && Guard.reason(at.here()).isEmpty());
    }

    /** A name that lacks its quotes is told and taken, so that the rules beside it do not seem to be without a main one. */
    private RuleToken unquoted() {
        RuleToken first = at.here();
        Fault told = at.unexpected("加引号的规则名，如 \"ZZ-01 名称\"", List.of());
        if (!first.word()) {
            throw told;
        }
        StringBuilder name = new StringBuilder();
        int column = first.column();
        while (!at.ended() && at.here().line() == first.line() && !at.is("@") && !at.is("when")) {
            RuleToken word = at.next();
            name.append(word.column() > column ? " " : "").append(word.text());
            column = word.column() + word.text().length();
        }
        return new RuleToken(Kind.STRING, "\"" + name + "\"", first.line(), first.column());
    }

    private void rule() {
        RuleToken name = at.is(Kind.STRING) ? at.next() : unquoted();
        Map<String, RuleToken> metadata = new LinkedHashMap<>();
        List<RuleToken> when = new ArrayList<>();
        List<Condition> found = new ArrayList<>();
        List<Term> then = new ArrayList<>();
        try {
            new Annotations(at).read(metadata);
            Scope scope = new Scope();
            at.expect("when");
            int begun = at.passed();
            conditions(scope, found, then);
            when.addAll(at.since(begun));
            if (at.is("then")) {
                conclusions(at.next(), name, scope, then);
            }
        } finally {
            rules.add(new RuleTree(name, metadata, when, found, then, at.likenesses()));
        }
    }

    private void conditions(Scope scope, List<Condition> found, List<Term> said) {
        RuleToken first = at.here();
        if (at.is("then")) {
            at.tell(first, "规则没有条件，when 和 then 之间应至少有一个条件");
            return;
        }
        try {
            new Conditions(at, imports).read(scope, found);
        } catch (Fault told) {
            scope.open();
            while (!at.ended() && !at.is("then") && !(at.is("rule") && at.ahead(1).kind() == Kind.STRING) && !at.is("ledger")) {
                at.next();
            }
            if (at.is("ledger")) {
                conclusions(first, first, scope, said);
            }
        }
    }

    /** From behind {@code then} up to and with {@code end}. */
    private void conclusions(RuleToken then, RuleToken rule, Scope scope, List<Term> said) {
        int statements = 0;
        while (!at.take("end")) {
            if (at.ended() || at.is("rule")) {
                at.tell(at.ended() ? then : at.here(), (at.ended() ? "" : "发现“rule”，") + "前面第" + rule.line() + "行的规则没有以 end 结束");
                return;
            }
            if (mistypedEnd()) {
                at.tell(at.here(), "发现“" + at.next().text() + "”，此处应为“end”");
                return;
            }
            statements++;
            try {
                said.add(statement(scope));
            } catch (Fault told) {
                at.skipTo(Set.of(";", "end", "rule"));
                at.take(";");
            }
        }
        if (statements == 0) {
            at.tell(then, "规则没有结论，then 和 end 之间应有 ledger.violated()、ledger.doubtful() 等");
        }
    }

    private boolean mistypedEnd() {
        RuleToken after = at.ahead(1);
        boolean last = after.text().isEmpty() || after.is("rule") && at.ahead(2).kind() == Kind.STRING;
        return at.is(Kind.WORD) && last && Guard.reason(at.here()).isEmpty();
    }

    private Term statement(Scope scope) {
        RuleToken first = at.here();
        if (!first.is("ledger")) {
            throw at.unexpected("以 ledger. 开头的结论，或 end", List.of("ledger", "end"));
        }
        imports.requireLedger(first);
        Expressions.Value said = new Expressions(at, scope, null, true).expression();
        if (said.type() == Ledger.class) {
            at.tell(first, "“ledger”之后应为 .violated()、.doubtful()、.undetermined(…) 或 .notApplicable(…)");
        }
        if (!at.take(";")) {
            throw at.missing(";");
        }
        return said.term();
    }
}
