package nianshen.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.doc.LineSpan;
import nianshen.facts.Claim;
import org.drools.base.base.ValueResolver;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.AlphaNode;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.kiesession.rulebase.SessionsAwareKnowledgeBase;
import org.drools.mvel.ConditionEvaluator;
import org.drools.mvel.MVELConstraint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

class DirectTest {

    private static final List<String> CONDITIONS = List.of("subject == \"handled\"", "subject != \"handled\"", "said == \"结转\"", "part == null", "part != null",
            "value == null", "proved", "!proved", "! proved", "nil()", "!nil()", "comparable", "!comparable", "measure == \"件\"", "measure != \"件\"",
            "Like.is( subject , \"requests\\\\.(new|received)\\\\..+\", \"r\" )", "Like.is(part, \"[一二]?\", \"r\")");

    @Test
    void factsAnswerAsTheEngineDoes() {
        List<MVELConstraint> conditions = compiled(false);
        assertEquals(Set.copyOf(CONDITIONS.stream().map(DirectTest::plain).toList()), conditions.stream().map(c -> plain(c.getExpression())).collect(Collectors.toSet()));
        KieSession session = base(CONDITIONS).newKieSession();
        Direct direct = new Direct(Claim.class);
        List<FactHandle> facts = claims().stream().map(session::insert).toList();
        new Meter().count(Set.of(), () -> {
            for (MVELConstraint condition : conditions) {
                ConditionEvaluator answer = direct.of(condition.getExpression()).orElseThrow();
                for (FactHandle fact : facts) {
                    assertEquals(condition.isAllowed(fact, (ValueResolver) session), answer.evaluate(fact, (ValueResolver) session, null),
                            () -> condition.getExpression() + " of " + fact);
                }
            }
        });
        session.dispose();
    }

    @Test
    void theEngineAsksThem() throws ReflectiveOperationException {
        Field evaluator = MVELConstraint.class.getDeclaredField("conditionEvaluator");
        evaluator.setAccessible(true);
        for (MVELConstraint condition : compiled(true)) {
            assertTrue(evaluator.get(condition).getClass().getName().startsWith(Direct.class.getName()), condition::getExpression);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"value > 0", "scope == Claim.Scope.YEAR", "unknown.size() > 0", "subject == \"1\"", "subject == \"-\"", "subject == \"\"",
            "subject == \"a\" || part == null", "subject == part", "unheard", "subject", "nil", "!nil", "nil == null", "empty == null", "subject.nil()", "subject == \"a\\\"b\"",
            "Like.is( unknown , \"a\", \"r\" )", "Like.is( subject , \"a\\\"b\", \"r\" )", "subject contains \"a\"", "null", "true"})
    void whatFactsDoNotDecideByAWordIsLeftToTheEngine(String condition) {
        assertTrue(new Direct(Claim.class).of(condition).isEmpty(), condition);
    }

    private static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (String subject : Arrays.asList(null, "", "handled", "requests.new.total", "结转")) {
            for (String part : Arrays.asList(null, "一", "")) {
                IntStream.range(0, 4).forEach(i -> claims.add(new Claim(subject, i == 0 ? null : BigDecimal.valueOf(i), i == 1 ? null : "件",
                        i < 2 ? Claim.Scope.YEAR : Claim.Scope.OTHER, i % 2 == 0, i == 1, false, i > 2, List.of(), part, subject, "", new LineSpan(1))));
            }
        }
        return claims;
    }

    private static String plain(String condition) {
        return condition.replace(" ", "");
    }

    private static List<MVELConstraint> compiled(boolean direct) {
        InternalRuleBase rules = (InternalRuleBase) ((SessionsAwareKnowledgeBase) base(CONDITIONS)).getDelegate();
        if (direct) {
            Direct.let(rules);
        }
        return rules.getRete().getObjectTypeNodes().stream().flatMap(kind -> Arrays.stream(kind.getObjectSinkPropagator().getSinks()))
                .filter(AlphaNode.class::isInstance).map(node -> (MVELConstraint) ((AlphaNode) node).getConstraint()).toList();
    }

    private static InternalKnowledgeBase base(List<String> conditions) {
        String rules = IntStream.range(0, conditions.size()).mapToObj(i -> "rule \"r" + i + "\" when Claim( " + conditions.get(i) + " ) then end\n").collect(Collectors.joining());
        KnowledgeBuilderImpl builder = RuleUnit.builder();
        builder.add(RuleUnit.resource("a.drl", "package checks.a;\nimport nianshen.facts.Claim;\nimport " + Like.class.getName() + ";\n" + rules), ResourceType.DRL);
        assertFalse(builder.hasErrors(), () -> builder.getErrors().toString());
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(RuleBaseFactory.newKnowledgeBaseConfiguration(null, FactClasses.INSTANCE));
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
