package nianshen.pack;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Chinese why a CSV file cannot be read. */
public final class CsvFault {

    private static final Pattern OPEN_QUOTE = Pattern.compile("startline (\\d+)\\).*EOF reached");
    private static final Pattern AFTER_QUOTE = Pattern.compile("[Ii]nvalid char(?:acter)? between encapsulated token and delimiter at line: (\\d+)");

    private CsvFault() {
    }

    /** Tells what is wrong, with the line where it is known. */
    public static void tell(Exception fault, BiConsumer<Integer, String> problems) {
        String message = String.valueOf(fault.getMessage());
        Matcher open = OPEN_QUOTE.matcher(message);
        Matcher after = AFTER_QUOTE.matcher(message);
        if (open.find()) {
            problems.accept(Integer.valueOf(open.group(1)), "这一行的双引号没有成对，后面各行都被当作同一格的内容");
        } else if (after.find()) {
            problems.accept(Integer.valueOf(after.group(1)), "双引号结束后应为逗号；格中的双引号应写两个");
        } else {
            problems.accept(null, "文件无法读取，应为 UTF-8 编码的 CSV 文件");
        }
    }
}
