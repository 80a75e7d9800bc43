package nianshen.render.files;

import nianshen.pack.Problem;

/**
 * A file under {@code rules/letters} that cannot be used: a template that does not parse or names something that does
 * not exist, office data that is no JSON or lacks an entry. The message is Chinese and names file, line and column.
 */
public final class LetterException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String file;
    private final int line;
    private final int column;
    private final String reason;

    /**
     * @param file   path relative to the rules folder
     * @param line   from 1, or 0 where not known
     * @param column from 1, or 0 where not known
     * @param reason what is wrong and what was expected, in Chinese
     */
    public LetterException(String file, int line, int column, String reason, Throwable cause) {
        super(place(file, line, column) + "：" + reason, cause);
        this.file = file;
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    /** The same of a fault in a file that not only letters are made by. */
    public LetterException(Problem problem, Throwable cause) {
        this(problem.file(), problem.line() == null ? 0 : problem.line(), problem.column() == null ? 0 : problem.column(),
                problem.message(), cause);
    }

    /** A file that cannot be used as a whole. */
    public static LetterException of(String file, String reason, Throwable cause) {
        return new LetterException(file, 0, 0, reason, cause);
    }

    /** The fault as one of a file of the pack. */
    public Problem problem() {
        return new Problem(file, line > 0 ? line : null, column > 0 ? column : null, reason);
    }

    private static String place(String file, int line, int column) {
        return file + (line > 0 ? " 第" + line + "行" : "") + (line > 0 && column > 0 ? "第" + column + "列" : "");
    }
}
