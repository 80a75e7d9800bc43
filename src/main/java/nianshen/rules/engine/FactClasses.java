package nianshen.rules.engine;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes that rules are compiled and run against. The engine tries every word of a rule as the name of a class in
 * every imported package, and for most there is none; searching all archives for these took half the time of compiling.
 * Here a name that leads nowhere is searched for once, and one that can only be a word never. Safe for threads.
 */
final class FactClasses extends ClassLoader {

    static final FactClasses INSTANCE = new FactClasses();
    /** Far more than rules have words; a program that runs for weeks must not gather misspellings without end. */
    private static final int MOST = 20_000;
    private static final String RULES = "checks.";

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
            throw new Missing(name);
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

    /** Told by the thousand, and to nobody who wants to know from where. */
    private static final class Missing extends ClassNotFoundException {

        private static final long serialVersionUID = 1L;

        Missing(String name) {
            super(name);
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Whether it is a word of a rule: no class that rules may name begins with another letter than a capital, and their own lie elsewhere. */
    private static boolean wordOnly(String name) {
        int simple = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1;
        boolean word = simple < name.length() && Character.isJavaIdentifierStart(name.charAt(simple)) && !Character.isUpperCase(name.charAt(simple));
        return word || name.startsWith(RULES);
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
