package nianshen.rules.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.pack.Nearest;
import nianshen.rules.language.Cursor.Fault;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleToken.Kind;

/** Reads what stands between the name of a rule and its conditions. */
final class Annotations {

    private static final String NOTHING = "\"\"";
    private final Cursor at;

    Annotations(Cursor at) {
        this.at = at;
    }

    /** Reads all up to {@code when}, each text by the name of its annotation. */
    void read(Map<String, RuleToken> metadata) {
        while (!at.is("when")) {
            if (at.is("@")) {
                annotation(metadata);
            } else if (at.take("salience")) {
                at.take("-");
                if (!at.is(Kind.NUMBER)) {
                    throw at.unexpected("整数", List.of());
                }
                at.next();
            } else {
                boolean begun = at.ahead(1).is(":") || at.ahead(1).is("(");
                throw at.unexpected(begun || at.is(Kind.WORD) ? "“when”" : "@说明项 或 when", List.of("when"));
            }
        }
    }

    private void annotation(Map<String, RuleToken> metadata) {
        at.next();
        RuleToken name = at.here();
        if (!name.word()) {
            throw at.unexpected("说明项的名称，如 name", List.of());
        }
        at.next();
        if (!RuleBook.KNOWN.contains(name.text())) {
            at.tell(name, "不认识的说明项“@" + name.text() + "”" + Nearest.of(name.text(), RuleBook.KNOWN).map(n -> "，是否想写“@" + n + "”")
                    .orElse("，可用的有 @" + RuleBook.KNOWN.stream().sorted().collect(Collectors.joining("、@"))));
        }
        if (metadata.putIfAbsent(name.text(), new RuleToken(Kind.STRING, NOTHING, name.line(), name.column())) != null) {
            at.tell(name, "“@" + name.text() + "”写了两次，应只写一次");
        }
        value(name, metadata);
    }

    /** What stands in the brackets behind the name; where it cannot be read, the next annotation is. */
    private void value(RuleToken name, Map<String, RuleToken> metadata) {
        try {
            at.expect("(");
            RuleToken value = at.here();
            if (value.kind() == Kind.WORD) {
                at.tell(value, "“" + value.text() + "”应写在引号中：@" + name.text() + "(\"" + value.text() + "\")");
            } else if (value.kind() != Kind.STRING && value.kind() != Kind.NUMBER) {
                throw at.unexpected("加引号的文字", List.of());
            }
            at.next();
            metadata.computeIfPresent(name.text(), (n, before) -> before.text().equals(NOTHING) ? value : before);
            at.expect(")");
        } catch (Fault told) {
            at.skipTo(Set.of("@", "when", "rule"));
            if (!at.is("@") && !at.is("when")) {
                throw told;
            }
        }
    }
}
