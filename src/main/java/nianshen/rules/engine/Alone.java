package nianshen.rules.engine;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.RuleBuildContext;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.IndexableConstraint;
import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.rule.accessor.TupleValueExtractor;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.drools.base.util.IndexedValueReader;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.mvel.ConstraintEvaluationException;
import org.drools.mvel.MVELConstraint;
import org.drools.mvel.accessors.ClassFieldReader;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A condition that a fact meets by itself and that says no more than one word of it, as most do. The engine understands the text
 * of a condition when it first asks it, and makes a class of it when it has asked a few times: for what is as plain as this, that
 * takes longer than all the asking.
 */
final class Alone extends OfOneFact implements IndexableConstraint {

    private static final Pattern FLAG = Pattern.compile("(!?)\\s*([a-z]\\w*)(\\(\\s*\\))?");
    private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"";
    private static final Pattern LIKE = Pattern.compile("(!?)\\s*Like\\.is\\(\\s*([a-z]\\w*)\\s*,\\s*" + QUOTED + "\\s*,\\s*" + QUOTED + "\\s*\\)");
    private final Question question;
    /** Names of those that ask it, in the order of the engine, where that is known. */
    private final List<String> rules = new ArrayList<>();
    private final MVELConstraint written;

    private Alone(Question question, MVELConstraint written) {
        this.question = question;
        this.written = written;
    }

    /** What is asked of a fact. Conditions that ask the same are one to the engine, whatever rules they are of. */
    private sealed interface Question {
        /** @param rules names of those that ask */
        boolean of(Object fact, List<String> rules) throws ReflectiveOperationException;
    }

    /** Whether something is so, or is not so. */
    private record Flag(Method said, boolean so) implements Question {
        @Override
        public boolean of(Object fact, List<String> rules) throws ReflectiveOperationException {
            return (boolean) said.invoke(fact) == so;
        }
    }

    /** Whether a field holds a word, or another. */
    private record Holds(ClassFieldReader field, Object word, boolean so) implements Question {
        @Override
        public boolean of(Object fact, List<String> rules) {
            return Objects.equals(field.getValue(null, fact), word) == so;
        }
    }

    /** Whether a field is as an expression has it, or is not. */
    private record IsLike(Method said, String expression, boolean so) implements Question {
        @Override
        public boolean of(Object fact, List<String> rules) throws ReflectiveOperationException {
            return Like.is(said.invoke(fact), expression, rules) == so;
        }
    }

    /**
     * The condition, put so if it is as plain as that.
     *
     * @param kind of the facts that are asked
     */
    static AlphaNodeFieldConstraint of(AlphaNodeFieldConstraint condition, ObjectType kind) {
        return condition instanceof MVELConstraint written && kind instanceof ClassObjectType facts && written.getRequiredDeclarations().length == 0
                ? put(written, facts.getClassType()).<AlphaNodeFieldConstraint>map(a -> a).orElse(condition) : condition;
    }

    private static Optional<Alone> put(MVELConstraint written, Class<?> kind) {
        if (written.getFieldExtractor() instanceof ClassFieldReader field && written.getField() != null) {
            return holds(field, written).map(q -> new Alone(q, written));
        }
        String text = written.getExpression().strip();
        Matcher flag = FLAG.matcher(text);
        if (flag.matches()) {
            return said(kind, flag.group(2), boolean.class).map(m -> new Alone(new Flag(m, flag.group(1).isEmpty()), written));
        }
        Matcher like = LIKE.matcher(text);
        return like.matches() ? said(kind, like.group(2), String.class).map(m -> new IsLike(m, unquoted(like.group(3)), like.group(1).isEmpty()))
                .map(q -> new Alone(q, written).by(unquoted(like.group(4)))) : Optional.empty();
    }

    private Alone by(String rule) {
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
        return this;
    }

    /** Numbers are left to the engine, which compares those of different types. */
    private static Optional<Holds> holds(ClassFieldReader field, MVELConstraint written) {
        Object word = written.getField().getValue();
        ConstraintTypeOperator operator = written.getConstraintType();
        boolean so = operator == ConstraintTypeOperator.EQUAL;
        boolean plain = word == null ? !field.getExtractToClass().isPrimitive()
                : (word instanceof String || word instanceof Enum) && field.getExtractToClass().isInstance(word);
        return plain && (so || operator == ConstraintTypeOperator.NOT_EQUAL) ? Optional.of(new Holds(field, word, so)) : Optional.empty();
    }

    private static Optional<Method> said(Class<?> kind, String name, Class<?> type) {
        try {
            Method method = kind.getMethod(name);
            return Optional.of(method).filter(m -> m.getReturnType() == type);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static String unquoted(String literal) {
        return literal.replaceAll("\\\\(.)", "$1");
    }

    /** A failure is told as the engine tells it, with the rules whose condition it is; one that took too much work tells its rule itself. */
    @Override
    public boolean isAllowed(FactHandle fact, ValueResolver session) {
        try {
            return question.of(fact.getObject(), rules);
        } catch (Meter.Exhausted e) {
            throw e;
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new ConstraintEvaluationException(written.getExpression(), written.getEvaluationContext(), e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alone alone && question.equals(alone.question);
    }

    @Override
    public int hashCode() {
        return question.hashCode();
    }

    @Override
    public void registerEvaluationContext(RuleBuildContext rule) {
        written.registerEvaluationContext(rule);
    }

    @Override
    public void mergeEvaluationContext(Constraint other) {
        if (other instanceof Alone alone) {
            alone.rules.forEach(this::by);
        }
        written.mergeEvaluationContext(other instanceof Alone alone ? alone.written : other);
    }

    @Override
    public boolean isUnification() {
        return false;
    }

    /** Of three that ask for a word of one field, the engine asks which it is, once. */
    @Override
    public boolean isIndexable(int node, KieBaseConfiguration configuration) {
        return written.isIndexable(node, configuration);
    }

    @Override
    public ConstraintTypeOperator getConstraintType() {
        return written.getConstraintType();
    }

    @Override
    public FieldValue getField() {
        return written.getField();
    }

    @Override
    public IndexedValueReader getFieldIndex() {
        return written.getFieldIndex();
    }

    @Override
    public ReadAccessor getFieldExtractor() {
        return written.getFieldExtractor();
    }

    @Override
    public TupleValueExtractor getRightIndexExtractor() {
        return written.getRightIndexExtractor();
    }

    @Override
    public TupleValueExtractor getLeftIndexExtractor() {
        return written.getLeftIndexExtractor();
    }
}
