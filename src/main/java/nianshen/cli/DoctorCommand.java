package nianshen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nianshen.render.Renderer;
import nianshen.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianshen doctor}: whether this machine and this rule pack are fit for work. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    private static final int OLDEST_JAVA = 17;

    @Mixin
    private RulesFolder rules;

    @Override
    public Integer call() throws IOException {
        Path folder = rules.path();
        boolean java = Runtime.version().feature() >= OLDEST_JAVA;
        row(java, "Java " + Runtime.version(), "需要 Java 17 或更高版本");
        row(true, "内存上限 " + (Runtime.getRuntime().maxMemory() >> 20) + " MB", "");
        RulePack pack = RulePack.load(folder);
        row(true, "规则包 " + pack.info().id() + " " + pack.info().version() + "，规则 " + pack.rules().size() + " 条", "");
        Renderer.open(folder).fonts().forEach((use, font) -> row(true, "函件字体 " + use + "：" + font, ""));
        boolean writable = Files.isWritable(Path.of("").toAbsolutePath());
        row(writable, "当前文件夹可写", "请换到有写权限的文件夹运行");
        return java && writable ? Exit.CLEAN : Exit.INTERNAL;
    }

    private static void row(boolean good, String what, String advice) {
        System.out.println((good ? "✓ " : "✗ ") + what + (good || advice.isEmpty() ? "" : "。" + advice));
    }
}
