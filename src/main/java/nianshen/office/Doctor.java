package nianshen.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianshen.audit.Input;
import nianshen.findings.Run;
import nianshen.rules.Judge;

/** Whether a machine, a pack and a place are fit for work. */
public final class Doctor {

    private static final int OLDEST_JAVA = 17;
    /** In megabytes. */
    private static final int LEAST_MEMORY = 200;
    private static final int LEAST_SPACE = 100;
    private static final long MILLION = 1_000_000;

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
                new Condition(Runtime.getRuntime().maxMemory() >> 20 >= LEAST_MEMORY, "内存上限 " + (Runtime.getRuntime().maxMemory() >> 20) + " MB",
                        "至少需要 " + LEAST_MEMORY + " MB，请关闭其他程序或换用内存更大的电脑"),
                good("处理器 " + Runtime.getRuntime().availableProcessors() + " 个，默认同时审核 " + Runtime.getRuntime().availableProcessors() + " 份（--threads 可改）"),
                new Condition(System.getProperty("sun.jnu.encoding", "UTF-8").matches("(?i)utf-?8|gbk|gb18030|ms936"), "文件名的编码 " + System.getProperty("sun.jnu.encoding"),
                        "中文文件名可能无法读取，请设置环境变量 LC_ALL=C.UTF-8 后再运行"));
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
        found.add(good("限额：报告文件不超过 " + (Input.LARGEST >> 20) + " MB，读取和判断一份报告各不超过 " + pack.rules().settings().timeLimit().toSeconds()
                + " 秒（“阈值”表“单份审核时限”可改），每条规则在一份报告上的比对不超过 " + Judge.MOST_STEPS / MILLION + " 百万步"));
        pack.renderer().fonts().forEach((use, font) -> found.add(good("函件字体 " + use + "：" + font)));
        return found;
    }

    /** The folder that results are written in. */
    public static List<Condition> place(Path folder) {
        long free = folder.toAbsolutePath().toFile().getUsableSpace() >> 20;
        return List.of(new Condition(Files.isWritable(folder.toAbsolutePath()), "当前文件夹可写", "请换到有写权限的文件夹运行"),
                new Condition(free >= LEAST_SPACE, "磁盘剩余 " + free + " MB", "至少需要 " + LEAST_SPACE + " MB，请清理磁盘或换一个位置"));
    }

    private static Condition good(String what) {
        return new Condition(true, what, "");
    }
}
