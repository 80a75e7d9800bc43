package nianshen.render.templates;

import java.lang.reflect.Method;
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
     * @param variable its name; null where the expression is no path
     * @param steps    the components behind it
     * @param asked    what is asked of the end
     */
    private record Path(String variable, List<Step> steps, UnaryOperator<Object> asked) {

        static Path of(String expression) {
            Matcher path = PATH.matcher(expression);
            UnaryOperator<Object> asked = path.matches() ? asked(path.group("before") + path.group("behind")) : null;
            if (asked == null) {
                return new Path(null, List.of(), end -> end);
            }
            List<String> names = List.of(path.group("path").split("\\."));
            return new Path(names.get(0), names.stream().skip(1).map(Step::new).toList(), asked);
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
            Object end = variable == null ? ASTRAY : end(context);
            return end == ASTRAY ? ASTRAY : asked.apply(end);
        }

        private Object end(IExpressionContext context) throws OgnlException {
            Object at = context.getVariable(variable);
            for (int i = 0; i < steps.size() && at != ASTRAY; i++) {
                at = steps.get(i).from(at);
            }
            return at == null && steps.isEmpty() ? ASTRAY : at;
        }
    }

    /** A component of the records at one place of a path, which are nearly always of one class. */
    private static final class Step {

        /**
         * Where the component was read last.
         *
         * @param accessor null where the class has no such component
         */
        private record Known(Class<?> type, Method accessor) {
        }

        private final String component;
        private volatile Known known = new Known(null, null);

        Step(String component) {
            this.component = component;
        }

        Object from(Object target) throws OgnlException {
            if (target == null) {
                return ASTRAY;
            }
            Known last = known;
            if (last.type() != target.getClass()) {
                last = new Known(target.getClass(), RecordAccessor.accessor(target.getClass(), component));
                known = last;
            }
            return last.accessor() == null ? ASTRAY : RecordAccessor.value(target, last.accessor());
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
