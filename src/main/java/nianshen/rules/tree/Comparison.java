package nianshen.rules.tree;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * A property of a fact compared with a literal, as a rule's condition writes it.
 *
 * @param fact     type of the fact
 * @param property name of the record component or method
 * @param operator "==", "!=", "&lt;", "matches", "not contains", …
 * @param literal  a string or number
 */
public record Comparison(Class<?> fact, String property, String operator, RuleToken literal) {

    /** {@code Figure.row}. */
    public String place() {
        return fact.getSimpleName() + "." + property;
    }

    /** What the property holds; none where the fact has no such property (which is the compiler's to tell). */
    public Optional<Class<?>> type() {
        return Arrays.stream(fact.getMethods()).filter(m -> m.getName().equals(property)).findFirst()
                .map(Method::getReturnType);
    }

    /** Whether a property is compared with a text. */
    public boolean text() {
        return literal.kind() == RuleToken.Kind.STRING;
    }

    /** The literal's value; of a string without quotes, escapes resolved. */
    public String value() {
        return text() ? unescaped(literal.text().substring(1, literal.text().length() - 1)) : literal.text();
    }

    /** Whether it is compared with a number. */
    public boolean isNumber() {
        return literal.kind() == RuleToken.Kind.NUMBER;
    }

    /** Whether it is compared with null. */
    public boolean isNull() {
        return literal.is("null");
    }

    /** The value of a number. */
    public BigDecimal number() {
        return new BigDecimal(literal.text());
    }

    @Override
    public String toString() {
        boolean truth = literal.is("true") || literal.is("false");
        return truth && operator.equals("==") ? (literal.is("true") ? "" : "!") + property : property + " " + operator + " " + literal.text();
    }

    private static String unescaped(String written) {
        try {
            return written.translateEscapes();
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
