package nianshen.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianshen.findings.Run;

/** Whether a machine, a pack and a place are fit for work. */
public final class Doctor {

    private static final int OLDEST_JAVA = 17;

    private Doctor() {
    }

    /**
     * Something that was looked at.
     *
     * @param what   what it is, in Chinese
     * @param advice what to do where it is not good; may be empty
     */
    public record Condition(boolean good, String what, String advice) {
    }

    /** The machine: Java and memory. */
    public static List<Condition> machine() {
        return List.of(new Condition(Runtime.version().feature() >= OLDEST_JAVA, "Java " + Runtime.version(), "需要 Java 17 或更高版本"),
                good("内存上限 " + (Runtime.getRuntime().maxMemory() >> 20) + " MB"));
    }

    /**
     * The pack: its version, and the fonts that letters are set in.
     *
     * @throws BrokenPack where it cannot be used
     */
    public static List<Condition> pack(Path rules) {
        Pack pack = Pack.open(rules);
        Run.PackInfo info = pack.info();
        List<Condition> found = new ArrayList<>();
        found.add(good("规则包 " + info.id() + " " + info.version() + "，规则 " + pack.list().size() + " 条"));
        pack.renderer().fonts().forEach((use, font) -> found.add(good("函件字体 " + use + "：" + font)));
        return found;
    }

    /** The folder that results are written in. */
    public static List<Condition> place(Path folder) {
        return List.of(new Condition(Files.isWritable(folder.toAbsolutePath()), "当前文件夹可写", "请换到有写权限的文件夹运行"));
    }

    private static Condition good(String what) {
        return new Condition(true, what, "");
    }
}
