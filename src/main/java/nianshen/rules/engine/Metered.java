package nianshen.rules.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.BetaConstraints;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.Tuple;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.util.bitmask.BitMask;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What facts must have in common to go together, counted: every pair of facts that the engine looks at is put to it once.
 *
 * @param inner what decides
 * @param rule  name of the rule whose condition it is
 */
record Metered(BetaConstraints<Object> inner, String rule) implements BetaConstraints<Object> {

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Metered of(BetaConstraints inner, String rule) {
        return new Metered(inner, rule);
    }

    private boolean counted(boolean together) {
        Meter.running().take(rule, together ? Meter.MATCH : 1);
        return together;
    }

    @Override
    public boolean isAllowedCachedLeft(Object context, FactHandle handle) {
        return counted(inner.isAllowedCachedLeft(context, handle));
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, Object context) {
        return counted(inner.isAllowedCachedRight(tuple, context));
    }

    @Override
    public Object createContext() {
        return inner.createContext();
    }

    @Override
    public void updateFromTuple(Object context, ValueResolver resolver, Tuple tuple) {
        inner.updateFromTuple(context, resolver, tuple);
    }

    @Override
    public void updateFromFactHandle(Object context, ValueResolver resolver, FactHandle handle) {
        inner.updateFromFactHandle(context, resolver, handle);
    }

    @Override
    public BetaConstraint[] getConstraints() {
        return inner.getConstraints();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public BetaConstraints getOriginalConstraint() {
        return inner.getOriginalConstraint();
    }

    @Override
    public boolean isIndexed() {
        return inner.isIndexed();
    }

    @Override
    public int getIndexCount() {
        return inner.getIndexCount();
    }

    @Override
    public boolean isEmpty() {
        return inner.isEmpty();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public BetaMemory createBetaMemory(RuleBaseConfiguration config, int nodeType) {
        return inner.createBetaMemory(config, nodeType);
    }

    @Override
    public void resetTuple(Object context) {
        inner.resetTuple(context);
    }

    @Override
    public void resetFactHandle(Object context) {
        inner.resetFactHandle(context);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public BitMask getListenedPropertyMask(Pattern pattern, ObjectType type, List<String> properties) {
        return inner.getListenedPropertyMask(pattern, type, properties);
    }

    @Override
    public void init(BuildContext context, int nodeType) {
        inner.init(context, nodeType);
    }

    @Override
    public void initIndexes(int depth, int nodeType, RuleBaseConfiguration config) {
        inner.initIndexes(depth, nodeType, config);
    }

    @Override
    public <T> T cloneIfInUse() {
        return inner.cloneIfInUse();
    }

    @Override
    public boolean isLeftUpdateOptimizationAllowed() {
        return inner.isLeftUpdateOptimizationAllowed();
    }

    @Override
    public void registerEvaluationContext(BuildContext context) {
        inner.registerEvaluationContext(context);
    }

    /** Compiled rules are kept as packages, never as a network. */
    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException();
    }
}
