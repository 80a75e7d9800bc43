package nianshen.rules.engine;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes that rules are compiled and run against. The engine tries every word of a rule as the name of a class in
 * every imported package, and for most there is none; searching all archives for these took half the time of compiling.
 * Here a name that leads nowhere is searched for once, and one of our own that begins with a small letter never, since no
 * class of ours does. Safe for threads.
 */
final class FactClasses extends ClassLoader {

    static final FactClasses INSTANCE = new FactClasses();
    /** Far more than rules have words; a program that runs for weeks must not gather misspellings without end. */
    private static final int MOST = 20_000;
    private static final String OURS = "nianshen";

    static {
        registerAsParallelCapable();
    }

    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final Map<String, Optional<URL>> resources = new ConcurrentHashMap<>();

    private FactClasses() {
        super(FactClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (missing.contains(name) || wordOnly(name)) {
            throw new ClassNotFoundException(name);
        }
        try {
            return super.loadClass(name, resolve);
        } catch (ClassNotFoundException e) {
            if (missing.size() < MOST) {
                missing.add(name);
            }
            throw e;
        }
    }

    private static boolean wordOnly(String name) {
        int simple = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1;
        return name.startsWith(OURS) && simple < name.length() && Character.isLowerCase(name.charAt(simple));
    }

    /** The Java compiler reads classes as files, and asks for packages that way. */
    @Override
    public URL getResource(String name) {
        Optional<URL> known = resources.get(name);
        if (known == null) {
            known = Optional.ofNullable(super.getResource(name));
            if (resources.size() < MOST) {
                resources.put(name, known);
            }
        }
        return known.orElse(null);
    }
}
