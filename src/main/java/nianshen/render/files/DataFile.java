package nianshen.render.files;

import nianshen.pack.DataException;
import nianshen.pack.Json;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;

/** Reads the files that letters and pages are made by, saying in Chinese where one is broken. */
public final class DataFile {

    private DataFile() {
    }

    /** The text of a file. */
    public static String text(PackFiles files, String file) {
        if (!files.has(file)) {
            throw LetterException.of(file, "缺少这个文件", null);
        }
        if (!files.isLegible(file)) {
            throw LetterException.of(file, Problem.NO_TEXT, null);
        }
        return files.text(file);
    }

    /** A fault at the line of the file that first holds the item. */
    public static LetterException at(PackFiles files, String file, String item, String reason) {
        Integer line = files.lineOf(file, '"' + item + '"');
        return new LetterException(file, line == null ? 0 : line, 0, reason, null);
    }

    public static <T> T json(PackFiles files, String file, Class<T> type) {
        text(files, file);
        try {
            return Json.filled(files, file, type);
        } catch (DataException e) {
            throw new LetterException(e.problems().get(0), e);
        }
    }
}
