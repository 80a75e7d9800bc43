package nianshen.rules.language;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nianshen.rules.language.Expressions.Value;
import nianshen.rules.ledger.Draft;
import nianshen.rules.ledger.Severities;
import nianshen.rules.tree.RuleToken;

/** Tells of values that are compared with something they can never be, or handed over where they cannot be meant. */
public final class Comparisons {

    private static final Set<String> OF_TEXT = Set.of("matches", "contains", "excludes");
    private final Cursor at;

    Comparisons(Cursor at) {
        this.at = at;
    }

    void check(Value first, RuleToken operator, Value second, boolean not) {
        String word = operator.text();
        if (not && !operator.word()) {
            at.tell(operator, "not 之后应为 matches、contains、in 等，实为“" + word + "”");
        } else if (word.equals("memberOf")) {
            collection(second, operator);
        } else if (OF_TEXT.contains(word)) {
            text(first, operator, second);
        } else if (first.nothing() || second.nothing()) {
            if (word.startsWith("<") || word.startsWith(">")) {
                at.tell(operator, "null（没有）不能比大小，应写 == null 或 != null");
            }
        } else {
            equal(first, second);
        }
    }

    private void collection(Value value, RuleToken operator) {
        if (value.type() != null && !Collection.class.isAssignableFrom(value.type())) {
            at.tell(operator, "“" + operator.text() + "”只用于列表，“" + value.name() + "”是" + Types.word(value.type()));
        }
    }

    private void text(Value first, RuleToken operator, Value second) {
        boolean list = !operator.is("matches") && first.type() != null && Collection.class.isAssignableFrom(first.type());
        if (first.type() != null && first.type() != String.class && !list) {
            at.tell(operator, "“" + operator.text() + "”只用于文字，“" + first.name() + "”是" + Types.word(first.type()));
        } else if (second.type() != null && second.type() != String.class && !list) {
            at.tell(second.at(), "“" + operator.text() + "”之后应为加引号的文字，实为 " + second.name());
        } else if (operator.is("matches") && second.literal()) {
            expression(second);
        }
    }

    private void expression(Value value) {
        try {
            Pattern.compile(value.name().substring(1, value.name().length() - 1).translateEscapes());
        } catch (PatternSyntaxException e) {
            at.tell(value.at(), "正则表达式 " + value.name() + " 有误，请检查括号是否成对");
        } catch (IllegalArgumentException e) {
            // the text itself has been told of
        }
    }

    /** Two values of which one is compared with the other. */
    void equal(Value first, Value second) {
        if (first.literal() && !second.literal()) {
            equal(second, first);
        } else if (!first.nothing() && !second.nothing() && !Types.comparable(first.type(), second.type())) {
            at.tell(second.at(), "“" + first.name() + "”" + expected(first, second) + "，实为 " + shown(second));
        }
    }

    private static String shown(Value value) {
        return value.name() + (value.literal() || value.type().isEnum() ? "" : "（" + Types.word(value.type()) + "）");
    }

    private static String expected(Value first, Value second) {
        Class<?> type = first.type();
        String bare = second.name().replaceAll("^\"|\"$", "");
        String property = first.name().substring(first.name().lastIndexOf('.') + 1);
        if (type == String.class) {
            return "是文字，应与加引号的文字比较" + (second.literal() ? "，如 \"" + bare + "\"" : "");
        }
        if (type.isEnum()) {
            return "应为 " + String.join("、", Types.constants(type)) + " 之一";
        }
        if (Types.truth(type)) {
            return "是“是否”，应写 " + property + " 或 !" + property;
        }
        if (type == LocalDate.class) {
            return "是日期，应与日期比较，或用 " + property + ".year、" + property + ".monthValue 与数字比较";
        }
        return Types.number(type) ? "是数字，应与不加引号的数字比较，如 1" : "是" + Types.word(type) + "，两者不能比较";
    }

    /** Texts that only some words can be. */
    void argument(Class<?> type, RuleToken name, List<Value> arguments) {
        Value first = arguments.isEmpty() ? null : arguments.get(0);
        if (type != Draft.class || first == null || !first.literal() || first.type() != String.class) {
            return;
        }
        String text = first.name().substring(1, first.name().length() - 1);
        if (name.is("severity") && Severities.of(text).isEmpty()) {
            at.tell(first.at(), "级别应为 " + Severities.KEYS + " 之一，实为“" + text + "”");
        } else if (name.is("section") && !text.matches("\\d")) {
            at.tell(first.at(), "部分应为数字，如 6，实为“" + text + "”");
        }
    }
}
