package nianshen.render.templates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ognl.OgnlException;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.expression.Strings;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates what templates say most: a path through records ({@code x.cell.text}), whether there is anything at its
 * end ({@code x.cell != null}, {@code #lists.isEmpty(x.cells)}), and how many ({@code #lists.size(x.cells)}). All else, and every path that does not lead through records to its end, is left to OGNL,
 * which takes many times as long; values and faults are the same either way.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("(?<before>#strings\\.isEmpty\\(|#lists\\.(?:isEmpty|size)\\(|)"
            + "(?<path>[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*)(?<behind>\\)| [=!]= null|)");
    private static final Strings STRINGS = new Strings(Locale.ROOT);
    /** The end of a path that leads nowhere. */
    private static final Object ASTRAY = new Object();
    private final IStandardVariableExpressionEvaluator others = new OGNLVariableExpressionEvaluator(true);
    private final Map<String, Path> paths = new ConcurrentHashMap<>();

    /**
     * @param names of a variable and of the components behind it; none where the expression is no path
     * @param asked what is asked of the end
     */
    private record Path(List<String> names, UnaryOperator<Object> asked) {

        static Path of(String expression) {
            Matcher path = PATH.matcher(expression);
            UnaryOperator<Object> asked = path.matches() ? asked(path.group("before") + path.group("behind")) : null;
            return asked == null ? new Path(List.of(), end -> end) : new Path(List.of(path.group("path").split("\\.")), asked);
        }

        private static UnaryOperator<Object> asked(String around) {
            return switch (around) {
                case "" -> end -> end;
                case " == null" -> end -> end == null;
                case " != null" -> end -> end != null;
                case "#strings.isEmpty()" -> STRINGS::isEmpty;
                case "#lists.isEmpty()" -> end -> ofList(end, List::isEmpty);
                case "#lists.size()" -> end -> ofList(end, List::size);
                default -> null;
            };
        }

        private static Object ofList(Object end, Function<List<?>, Object> asked) {
            return end instanceof List<?> list ? asked.apply(list) : ASTRAY;
        }

        Object result(IExpressionContext context) throws OgnlException {
            Object end = names.isEmpty() ? ASTRAY : end(context);
            return end == ASTRAY ? ASTRAY : asked.apply(end);
        }

        private Object end(IExpressionContext context) throws OgnlException {
            Object at = context.getVariable(names.get(0));
            for (int i = 1; i < names.size() && at != ASTRAY; i++) {
                at = RecordAccessor.value(at, names.get(i), ASTRAY);
            }
            return at == null && names.size() == 1 ? ASTRAY : at;
        }
    }

    @Override
    public Object evaluate(IExpressionContext context, IStandardVariableExpression expression, StandardExpressionExecutionContext how) {
        Object result = ordinary(expression, how) ? result(context, expression.getExpression()) : ASTRAY;
        return result == ASTRAY ? others.evaluate(context, expression, how) : result;
    }

    /** Whether nothing more is asked for than the value. */
    private static boolean ordinary(IStandardVariableExpression expression, StandardExpressionExecutionContext how) {
        return !expression.getUseSelectionAsRoot() && !how.getPerformTypeConversion() && !how.getRestrictVariableAccess()
                && !how.getForbidUnsafeExpressionResults();
    }

    private Object result(IExpressionContext context, String expression) {
        try {
            return paths.computeIfAbsent(expression, Path::of).result(context);
        } catch (OgnlException e) {
            return ASTRAY;
        }
    }
}
