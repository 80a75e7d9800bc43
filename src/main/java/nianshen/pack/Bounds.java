package nianshen.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How large the files of a pack may be, by what they are: far more than any person writes, and little enough to be read at
 * once. What goes beyond is refused before anybody tries to understand it.
 *
 * @param files whose path matches; the first that does counts
 * @param bytes of the whole file
 * @param lines of the file
 * @param line  bytes of one line
 */
record Bounds(Pattern files, int bytes, int lines, int line) {

    private static final int KB = 1 << 10;
    private static final int MB = 1 << 20;
    /** More than this is too much of any file. */
    static final int LARGEST = 60 * MB;
    private static final int ANY = Integer.MAX_VALUE;
    private static final List<Bounds> ALL = List.of(
            of("(?i).*\\.(ttf|otf|ttc)", LARGEST, ANY, ANY),
            of("(?i).*\\.(png|jpe?g|svg|xlsx|xlsm|xlsb|xls|xltx|et|ett|ods)", 4 * MB, ANY, ANY),
            of("(local/)?cases/.*", 4 * MB, ANY, ANY),
            of(".*\\.drl", 512 * KB, 10_000, 16 * KB),
            of(".*\\.dslr", 256 * KB, 5_000, 2 * KB),
            of(".*\\.dsl", 512 * KB, 5_000, 8 * KB),
            of(".*\\.drl\\.csv", 512 * KB, 1_000, 16 * KB),
            of(".*\\.csv", MB, 10_000, 16 * KB),
            of(".*\\.json", 512 * KB, 20_000, 128 * KB),
            of("(local/)?words/.*", MB, 20_000, 8 * KB),
            of(".*\\.(html|css)", 256 * KB, 5_000, 32 * KB),
            of(".*", MB, 20_000, 32 * KB));

    private static Bounds of(String files, int bytes, int lines, int line) {
        return new Bounds(Pattern.compile(files), bytes, lines, line);
    }

    /** Those of a file. */
    static Bounds of(String file) {
        return ALL.stream().filter(b -> b.files.matcher(file).matches()).findFirst().orElseThrow();
    }

    /**
     * Looks at files before they are read.
     *
     * @throws PackException with every file that goes beyond its bounds
     */
    static void check(Map<String, Content> files) {
        List<Problem> problems = new ArrayList<>();
        files.forEach((file, content) -> of(file).problem(file, content.bytes()).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw PackException.of(problems);
        }
    }

    private Optional<Problem> problem(String file, byte[] content) {
        if (content.length > bytes) {
            return Optional.of(new Problem(file, null, null, "文件过大，这类文件不应超过 " + bytes / KB + " KB，请检查是否放错了文件，或分成几个文件"));
        }
        return content.length <= Math.min(lines, line) ? Optional.empty() : lined(file, content);
    }

    private Optional<Problem> lined(String file, byte[] content) {
        int number = 1;
        int start = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i - start > line) {
                return Optional.of(new Problem(file, number, null, "这一行过长，不应超过 " + line / KB + " KB（约 " + line / 3 + " 个汉字），请分成几行"));
            }
            if (i == content.length || content[i] == '\n') {
                number++;
                start = i + 1;
            }
            if (number > lines + 1) {
                return Optional.of(new Problem(file, number - 1, null, "行数过多，这类文件不应超过 " + lines + " 行，请分成几个文件"));
            }
        }
        return Optional.empty();
    }
}
