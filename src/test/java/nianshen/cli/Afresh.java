package nianshen.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * The program loaded once more beside the one that the tests run: it knows nothing of what earlier runs have at hand, as
 * a new process does, while the libraries, which take most of a process's time to start, are loaded already.
 */
final class Afresh extends URLClassLoader {

    private static final String OURS = "nianshen.";

    private Afresh() {
        super(new URL[] {Main.class.getProtectionDomain().getCodeSource().getLocation()}, Main.class.getClassLoader());
    }

    /**
     * Runs a command.
     *
     * @param kept where it keeps compiled rules, and finds those that others kept
     */
    static Cli run(Path kept, String... arguments) {
        String before = System.getProperty("nianshen.cache");
        System.setProperty("nianshen.cache", kept.toString());
        try (Afresh loaded = new Afresh()) {
            Method run = loaded.loadClass(Main.class.getName()).getDeclaredMethod("run", String[].class);
            run.setAccessible(true);
            return Cli.of(() -> exit(run, arguments));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            System.setProperty("nianshen.cache", before);
        }
    }

    private static int exit(Method run, String... arguments) {
        try {
            return (int) run.invoke(null, (Object) arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
