package nianshen.rules.engine;

import java.util.Objects;
import java.util.Optional;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.mvel.MVELConstraint;
import org.drools.mvel.accessors.ClassFieldReader;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What follows from a condition that a fact must hold the same word as a fact of another kind: where none of that kind holds
 * its word, nobody need look at it. The engine asks once a fact for all rules that want the same, and most cells of a
 * report are nothing that its prose speaks of.
 */
final class Wanted extends OfOneFact {

    /** Of the fact. */
    private final ClassFieldReader field;
    /** Of which its own must be one. */
    private final Words words;

    private Wanted(ClassFieldReader field, Words words) {
        this.field = field;
        this.words = words;
    }

    /** What the facts of one kind hold in one field. */
    record Words(Class<?> kind, ClassFieldReader field) {

        /** What the fact holds, which is of the kind. */
        Object of(Object fact) {
            return field.getValue(null, fact);
        }
    }

    /** Adds what follows to the rules, which belong to no base yet. */
    static void add(KiePackage rules) {
        rules.getRules().forEach(rule -> add(((RuleImpl) rule).getLhs()));
    }

    private static void add(RuleConditionElement condition) {
        if (condition instanceof Pattern pattern && pattern.getSource() == null) {
            pattern.getConstraints().stream().flatMap(c -> following(pattern, c).stream()).distinct().toList().forEach(pattern::addConstraint);
        }
        condition.getNestedElements().forEach(Wanted::add);
    }

    private static Optional<Wanted> following(Pattern pattern, Constraint constraint) {
        if (constraint instanceof MVELConstraint equality && equality.getFieldExtractor() instanceof ClassFieldReader field
                && equality.getRequiredDeclarations().length == 1) {
            Declaration other = equality.getRequiredDeclarations()[0];
            return other.getExtractor() instanceof ClassFieldReader theirs && given(other.getPattern()) && !akin(pattern, other.getPattern())
                    && equality.getExpression().replace(" ", "").equals(field.getFieldName() + "==" + other.getIdentifier())
                    && isWord(kind(pattern), field) && isWord(kind(other.getPattern()), theirs)
                            ? Optional.of(new Wanted(field, new Words(kind(other.getPattern()), theirs))) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether it is a fact by itself, and not something made of facts or held by one. */
    private static boolean given(Pattern pattern) {
        return pattern.getSource() == null && pattern.getObjectType() instanceof ClassObjectType;
    }

    /** Facts of one kind hold what they hold: nothing follows from it. */
    private static boolean akin(Pattern one, Pattern other) {
        return kind(one).isAssignableFrom(kind(other)) || kind(other).isAssignableFrom(kind(one));
    }

    private static Class<?> kind(Pattern pattern) {
        return ((ClassObjectType) pattern.getObjectType()).getClassType();
    }

    private static boolean isWord(Class<?> kind, ClassFieldReader field) {
        try {
            return kind.getMethod(field.getFieldName()).getReturnType() == String.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    @Override
    public boolean isAllowed(FactHandle fact, ValueResolver session) {
        return Meter.running().hold(words, field.getValue(session, fact.getObject()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wanted wanted && field.equals(wanted.field) && words.equals(wanted.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, words);
    }
}
