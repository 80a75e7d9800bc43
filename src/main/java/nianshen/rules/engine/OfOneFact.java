package nianshen.rules.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;

/** A condition of our own that a fact meets by itself: it rests on no other fact and on no time, and never changes. */
abstract class OfOneFact implements AlphaNodeFieldConstraint {

    @Override
    public final ConstraintType getType() {
        return ConstraintType.ALPHA;
    }

    @Override
    public final Declaration[] getRequiredDeclarations() {
        return new Declaration[0];
    }

    @Override
    public final void replaceDeclaration(Declaration before, Declaration now) {
        // it has none
    }

    @Override
    public final boolean isTemporal() {
        return false;
    }

    @Override
    public final OfOneFact clone() {
        return this;
    }

    @Override
    public final OfOneFact cloneIfInUse() {
        return this;
    }

    /** Compiled rules are kept as they were compiled. */
    @Override
    public final void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException();
    }
}
