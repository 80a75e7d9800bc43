package nianshen.rules.language;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import nianshen.facts.Fact;
import nianshen.rules.tree.RuleToken;

/** What the head of a rule file brings in; a fact that is used without is told once. */
final class Imports {

    static final String LEDGER = "nianshen.rules.ledger.Ledger ledger";
    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");
    private static final Pattern TAKEN = Pattern.compile("(java|javax|jdk|sun|com|org|nianshen)(\\..*)?");
    private final Set<String> names = new HashSet<>();
    private final Cursor at;

    Imports(Cursor at) {
        this.at = at;
    }

    /** Reads a line of the head: what is brought in, or what the file is called. */
    void line(RuleToken head) {
        StringBuilder rest = new StringBuilder();
        at.next();
        RuleToken last = null;
        while (!at.ended() && at.here().line() == head.line() && !at.is(";")) {
            rest.append(last != null && last.word() && at.here().word() ? " " : "").append(at.here().text());
            last = at.next();
        }
        if (head.is("import")) {
            names.add(rest.toString());
            Guard.importProblem(rest.toString()).ifPresent(p -> wrong(head, p));
        } else if (head.is("global")) {
            names.add(rest.toString());
            Guard.globalProblem(rest.toString()).ifPresent(p -> wrong(head, p));
        } else if (rest.length() > LONGEST || !NAME.matcher(rest).matches()) {
            at.tell(head, "package 之后应为名称，如 local.rules，实为“" + rest + "”");
        } else if (TAKEN.matcher(rest).matches()) {
            at.tell(head, "package 之后的名称“" + rest + "”是程序自己用的，请换一个，如 local.rules");
        }
    }

    private void wrong(RuleToken head, String problem) {
        at.tell(head, problem);
        open();
    }

    /** Of a head that is not right nobody knows what it was to bring in. */
    void open() {
        names.addAll(Set.of(LEDGER, "nianshen.facts.*", "nianshen.rules.ledger.Setting", "nianshen.rules.ledger.DueDate", "nianshen.roster.RosterEntry"));
    }

    void require(Class<?> fact, RuleToken where) {
        String whole = fact.getPackageName() + (fact.getPackage() == Fact.class.getPackage() ? ".*" : "." + fact.getSimpleName());
        if (names.add(whole)) {
            at.tell(where, "没有导入“" + fact.getSimpleName() + "”，应在文件开头写 import " + whole);
        }
    }

    /** The ledger is brought in like a fact. */
    void requireLedger(RuleToken where) {
        if (names.add(LEDGER)) {
            at.tell(where, "没有声明 ledger，应在文件开头写 global " + LEDGER);
        }
    }
}
