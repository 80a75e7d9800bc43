package nianshen.ingest.scan;

import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The recogniser that was put beside the program, if any; started when the first picture asks for it, and kept. */
public final class Recognisers {

    /** What the addition is called. */
    public static final String NAME = "图片识别组件（nianshen-scans.jar）";
    private static final Logger LOG = Logger.getLogger(Recognisers.class.getName());

    private Recognisers() {
    }

    /**
     * How it went to start it.
     *
     * @param recogniser null where there is none that works
     * @param failure    why one that is there does not start; null where it does, or where there is none
     */
    private record Started(Recogniser recogniser, String failure) {

        static final Started ONCE = start();

        private static Started start() {
            try {
                return new Started(ServiceLoader.load(Recogniser.class, Recognisers.class.getClassLoader()).findFirst().orElse(null), null);
            } catch (ServiceConfigurationError | LinkageError e) {
                Throwable cause = root(e);
                boolean absent = cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException;
                LOG.log(absent ? Level.FINE : Level.WARNING, NAME + "不能启动：{0}", cause);
                return new Started(null, absent ? null : cause.getClass().getSimpleName());
            }
        }

        private static Throwable root(Throwable e) {
            return e.getCause() == null ? e : root(e.getCause());
        }
    }

    /** The recogniser; nothing where none is in place or it does not start. */
    public static Optional<Recogniser> present() {
        return Optional.ofNullable(Started.ONCE.recogniser);
    }

    /** Whether there is one that does not start. */
    public static boolean isBroken() {
        return Started.ONCE.failure != null;
    }

    /** What is to be done that pictures can be read, in Chinese. */
    public static String advice() {
        return Started.ONCE.failure == null
                ? "要审核扫描件和图片，请先装上" + NAME + "：在程序文件夹运行 mvn -Pscans package，或者把该文件复制到程序的 target/lib 文件夹"
                : NAME + "已经装上，但不能启动（" + Started.ONCE.failure + "），请运行 nianshen doctor 查看原因";
    }
}
