package nianshen.rules.engine;

import java.util.stream.Stream;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.From;
import org.drools.base.rule.accessor.DataProvider;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.common.BetaConstraints;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AccumulateNode;
import org.drools.core.reteoo.AccumulateRight;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ExistsNode;
import org.drools.core.reteoo.ExistsRight;
import org.drools.core.reteoo.FromNode;
import org.drools.core.reteoo.JoinNode;
import org.drools.core.reteoo.JoinRightAdapterNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.NotNode;
import org.drools.core.reteoo.NotRight;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.RightTuple;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.core.reteoo.builder.PhreakNodeFactory;

/**
 * Makes the places of a rule's network where facts meet, so that each meeting is counted for the rule, and those where one is asked
 * something, so that what is plain is asked plainly.
 */
@SuppressWarnings("rawtypes")
final class MeteredNodes extends PhreakNodeFactory {

    private static String rule(BuildContext context) {
        return context.getRule().getName();
    }

    @Override
    public AlphaNode buildAlphaNode(int id, AlphaNodeFieldConstraint condition, ObjectSource source, BuildContext context) {
        return super.buildAlphaNode(id, Alone.of(condition, source.getObjectTypeNode().getObjectType()), source, context);
    }

    @Override
    public JoinNode buildJoinNode(int id, LeftTupleSource left, ObjectSource right, BetaConstraints binder, BuildContext context) {
        JoinRightAdapterNode input = new JoinRightAdapterNode(id, right, context);
        return new JoinNode(context.getNextNodeId(), left, input, binder, context) {
            private final String rule = rule(context);

            @Override
            public BetaConstraints getRawConstraints() {
                return Metered.of(super.getRawConstraints(), rule);
            }
        };
    }

    @Override
    public NotNode buildNotNode(int id, LeftTupleSource left, ObjectSource right, BetaConstraints binder, BuildContext context) {
        NotRight input = new NotRight(id, right, context);
        return new NotNode(context.getNextNodeId(), left, input, binder, context) {
            private final String rule = rule(context);

            @Override
            public BetaConstraints getRawConstraints() {
                return Metered.of(super.getRawConstraints(), rule);
            }
        };
    }

    @Override
    public ExistsNode buildExistsNode(int id, LeftTupleSource left, ObjectSource right, BetaConstraints binder, BuildContext context) {
        ExistsRight input = new ExistsRight(id, right, context);
        return new ExistsNode(context.getNextNodeId(), left, input, binder, context) {
            private final String rule = rule(context);

            @Override
            public BetaConstraints getRawConstraints() {
                return Metered.of(super.getRawConstraints(), rule);
            }
        };
    }

    @Override
    public AccumulateNode buildAccumulateNode(int id, LeftTupleSource left, ObjectSource right, AlphaNodeFieldConstraint[] results,
            BetaConstraints source, BetaConstraints result, Accumulate accumulate, BuildContext context) {
        AccumulateRight input = new AccumulateRight(id, right, context);
        return new AccumulateNode(context.getNextNodeId(), left, input, results, source, result, accumulate, context) {
            private final String rule = rule(context);

            @Override
            public BetaConstraints getRawConstraints() {
                return Metered.of(super.getRawConstraints(), rule);
            }
        };
    }

    /** The facts of another report. */
    @Override
    public FromNode buildFromNode(int id, DataProvider data, LeftTupleSource left, AlphaNodeFieldConstraint[] alone, BetaConstraints binder,
            boolean remembered, BuildContext context, From from) {
        AlphaNodeFieldConstraint[] plain = Stream.of(alone).map(c -> Alone.of(c, from.getResultPattern().getObjectType())).toArray(AlphaNodeFieldConstraint[]::new);
        return new FromNode(id, data, left, plain, binder, remembered, context, from) {
            private final String rule = rule(context);

            @Override
            public RightTuple createRightTuple(TupleImpl of, PropagationContext propagation, ReteEvaluator session, Object fact) {
                Meter.running().take(rule, Meter.MATCH);
                return super.createRightTuple(of, propagation, session, fact);
            }
        };
    }
}
