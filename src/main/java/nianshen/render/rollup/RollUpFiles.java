package nianshen.render.rollup;

import java.io.IOException;
import java.nio.file.Path;
import nianshen.pack.PackFiles;
import nianshen.render.files.Output;
import nianshen.rollup.RollUp;

/** Writes a sum as files that a clerk works on with. */
public final class RollUpFiles {

    /** The workbook with formulas. */
    public static final String BOOK = "rollup.xlsx";
    /** The tables for the government's own report. */
    public static final String TABLES = "rollup.docx";
    private final RollUpWords words;

    /** @throws nianshen.render.files.LetterException where the texts in the pack are broken */
    public RollUpFiles(PackFiles files) {
        words = RollUpWords.read(files);
    }

    /** Writes both files into a folder, each whole or not at all. */
    public void write(RollUp rollUp, Path out) throws IOException {
        byte[] book = RollUpBook.of(rollUp, words);
        byte[] tables = RollUpDocx.of(rollUp, words);
        Output.bytes(out.resolve(BOOK), book);
        Output.bytes(out.resolve(TABLES), tables);
    }

    /** What must be said of the sum, one a line, in Chinese: how much of it there is, who is missing, what could not be read. */
    public java.util.List<String> notes(RollUp rollUp) {
        return new RollUpNotes(rollUp, words).lines();
    }
}
