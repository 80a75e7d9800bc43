package nianshen.render.templates;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ognl.OgnlException;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates what templates say most: a path through records ({@code x.cell.text}), and whether there is anything at its
 * end ({@code x.cell != null}). All else, and every path that does not lead through records to its end, is left to OGNL,
 * which takes many times as long; values and faults are the same either way.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("(?<path>[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*)(?: (?<test>[=!]=) null)?");
    /** The end of a path that leads nowhere. */
    private static final Object ASTRAY = new Object();
    private final IStandardVariableExpressionEvaluator others = new OGNLVariableExpressionEvaluator(true);
    private final Map<String, Path> paths = new ConcurrentHashMap<>();

    /**
     * @param names of a variable and of the components behind it; none where the expression is no path
     * @param test  "==" or "!=" where it is asked whether there is nothing at the end; null where the value is asked for
     */
    private record Path(List<String> names, String test) {

        static Path of(String expression) {
            Matcher path = PATH.matcher(expression);
            return path.matches() ? new Path(List.of(path.group("path").split("\\.")), path.group("test")) : new Path(List.of(), null);
        }

        Object result(IExpressionContext context) throws OgnlException {
            Object end = names.isEmpty() ? ASTRAY : end(context);
            return end == ASTRAY || test == null ? end : (Object) ((end == null) == test.equals("=="));
        }

        private Object end(IExpressionContext context) throws OgnlException {
            Object at = context.getVariable(names.get(0));
            for (int i = 1; i < names.size(); i++) {
                if (!RecordAccessor.has(at, names.get(i))) {
                    return ASTRAY;
                }
                at = RecordAccessor.value(at, names.get(i));
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
