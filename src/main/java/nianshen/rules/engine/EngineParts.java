package nianshen.rules.engine;

import org.drools.core.reteoo.builder.NodeFactory;
import org.drools.mvel.MVELCoreComponentFactory;

/** Hands the engine the parts of it that are made here; it finds this class as a service. */
public final class EngineParts extends MVELCoreComponentFactory {

    private final NodeFactory nodes = new MeteredNodes();

    @Override
    public NodeFactory getNodeFactoryService() {
        return nodes;
    }

    /** Goes before the engine's own. */
    @Override
    public int servicePriority() {
        return 1;
    }
}
