package nianshen.rules.engine;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.mvel.ConditionEvaluator;
import org.drools.mvel.MVELConstraint;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Answers conditions that a fact decides by one of its words alone: {@code row == "new"}, {@code sure}, {@code value == null}.
 * The engine reads each anew, interprets it some times and then compiles it by itself, which takes a short run longer than all
 * its reports. Everything else about the conditions, and every other condition, is left to the engine.
 */
final class Direct {

    private static final Pattern TEXT = Pattern.compile("(\\w+) *(==|!=) *\"([^\"\\\\]+)\"");
    private static final Pattern NOTHING = Pattern.compile("(\\w+) *(==|!=) *null");
    private static final Pattern YES = Pattern.compile("(! *)?(\\w+)(\\(\\))?");
    /** In expressions no sign is escaped but the backslash. */
    private static final Pattern LIKE = Pattern.compile("Like\\.is\\( *(\\w+) *, *\"((?:[^\"\\\\]|\\\\\\\\)*)\" *, *\"([^\"\\\\]*)\" *\\)");
    /** The engine takes texts for numbers where both are. */
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.\\d\\s].*");
    /** Words that are values in the engine's expressions, whatever facts may tell by that name. */
    private static final Set<String> VALUES = Set.of("nil", "null", "empty", "true", "false", "this");
    private static final Field EVALUATOR = field("conditionEvaluator");
    private static final Field FINAL = field("jitted");
    /** What facts of the kind tell when asked by no more than a name. */
    private final Map<String, Call> calls = new HashMap<>();

    Direct(Class<?> kind) {
        Arrays.stream(kind.getMethods()).filter(m -> m.getParameterCount() == 0 && !m.isBridge()).forEach(m -> calls.put(m.getName(), new Call(m)));
    }

    /** Asks facts by one of their methods; how is made out when the first is asked, since most are never. */
    private static final class Call {

        private final Method method;
        /** Should two threads make it, either will do. */
        private volatile Function<Object, Object> made;

        Call(Method method) {
            this.method = method;
        }

        Object of(FactHandle fact) {
            Function<Object, Object> asks = made;
            if (asks == null) {
                asks = made();
                made = asks;
            }
            return asks.apply(fact.getObject());
        }

        boolean tells(Class<?> kind) {
            return method.getReturnType() == kind;
        }

        boolean mayTellNothing() {
            return !method.getReturnType().isPrimitive();
        }

        @SuppressWarnings("unchecked")
        private Function<Object, Object> made() {
            try {
                MethodHandles.Lookup here = MethodHandles.lookup();
                MethodHandle call = here.unreflect(method);
                return (Function<Object, Object>) LambdaMetafactory.metafactory(here, "apply", MethodType.methodType(Function.class),
                        MethodType.methodType(Object.class, Object.class), call, call.type().wrap()).getTarget().invoke();
            } catch (Throwable e) {
                throw new IllegalStateException(method.toString(), e);
            }
        }
    }

    private static Field field(String name) {
        try {
            Field field = MVELConstraint.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("another engine than this was written for", e);
        }
    }

    /** Lets facts answer by themselves what they can, in rules that no session has seen yet. */
    static void let(InternalRuleBase rules) {
        for (ObjectTypeNode kind : rules.getRete().getObjectTypeNodes()) {
            if (kind.getObjectType() instanceof ClassObjectType type) {
                new Direct(type.getClassType()).let(kind.getObjectSinkPropagator().getSinks());
            }
        }
    }

    private void let(ObjectSink[] sinks) {
        for (ObjectSink sink : sinks) {
            if (sink instanceof AlphaNode node) {
                if (node.getConstraint() instanceof MVELConstraint condition && condition.getRequiredDeclarations().length == 0) {
                    of(condition.getExpression()).ifPresent(answer -> let(condition, answer));
                }
                let(node.getObjectSinkPropagator().getSinks());
            }
        }
    }

    private static void let(MVELConstraint condition, ConditionEvaluator answer) {
        try {
            EVALUATOR.set(condition, answer);
            FINAL.setBoolean(condition, true);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What answers a condition; none where the engine does. */
    Optional<ConditionEvaluator> of(String condition) {
        Matcher yes = YES.matcher(condition);
        if (yes.matches()) {
            boolean wanted = yes.group(1) == null;
            Optional<Call> asked = yes.group(3) == null ? word(yes.group(2)) : Optional.ofNullable(calls.get(yes.group(2)));
            return asked.filter(c -> c.tells(boolean.class)).map(c -> (fact, session, others) -> (Boolean) c.of(fact) == wanted);
        }
        Matcher nothing = NOTHING.matcher(condition);
        if (nothing.matches()) {
            boolean wanted = nothing.group(2).equals("==");
            return word(nothing.group(1)).filter(Call::mayTellNothing).map(c -> (fact, session, others) -> c.of(fact) == null == wanted);
        }
        Matcher text = TEXT.matcher(condition);
        return text.matches() ? text(text.group(1), text.group(2), text.group(3)) : like(LIKE.matcher(condition));
    }

    private Optional<ConditionEvaluator> text(String word, String operator, String text) {
        boolean wanted = operator.equals("==");
        return NUMBER_LIKE.matcher(text).matches() ? Optional.empty()
                : word(word).filter(c -> c.tells(String.class)).map(c -> (fact, session, others) -> text.equals(c.of(fact)) == wanted);
    }

    private Optional<ConditionEvaluator> like(Matcher like) {
        if (!like.matches()) {
            return Optional.empty();
        }
        String expression = like.group(2).replace("\\\\", "\\");
        String rule = like.group(3);
        return word(like.group(1)).filter(c -> c.tells(String.class)).map(c -> (fact, session, others) -> Like.is(c.of(fact), expression, rule));
    }

    /** What facts tell of themselves; none where the engine might ask them otherwise. */
    private Optional<Call> word(String name) {
        if (VALUES.contains(name)) {
            return Optional.empty();
        }
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return calls.containsKey("get" + capital) || calls.containsKey("is" + capital) ? Optional.empty() : Optional.ofNullable(calls.get(name));
    }
}
