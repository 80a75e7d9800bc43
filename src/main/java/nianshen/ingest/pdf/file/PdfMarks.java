package nianshen.ingest.pdf.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the words stand by which a PDF is found its way in. They are looked for at one go, since a file is large and most of it
 * pictures and fonts.
 *
 * @param tables where streams say that they hold objects or the places of objects (PDF 32000-1, 7.5.7 and 7.5.8), in order
 * @param ends   where the place of a table of objects is told ({@code startxref}, 7.5.5), in order
 */
public record PdfMarks(List<Integer> tables, List<Integer> ends) {

    static final String END = "startxref";
    private static final String OBJECTS = "/ObjStm";
    private static final String PLACES = "/XRef";
    /** So many of their first letters are looked for. */
    private static final int LETTERS = 5;
    private static final int[] FAR = far();

    /** Those of a file. */
    public static PdfMarks of(byte[] file) {
        PdfMarks marks = new PdfMarks(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        while (at + LETTERS <= file.length) {
            int on = FAR[file[at + LETTERS - 1] & 0xFF];
            if (on == 0) {
                marks.take(file, at);
            }
            at += Math.max(1, on);
        }
        return marks;
    }

    private void take(byte[] file, int at) {
        if (file[at] == END.charAt(0) && PdfBytes.stands(file, END, at)) {
            ends.add(at);
        } else if (file[at] == '/' && (PdfBytes.stands(file, OBJECTS, at) || PdfBytes.stands(file, PLACES, at))) {
            tables.add(at);
        }
    }

    /** How far one may go on by the byte that stands where the last of the letters would (Horspool). */
    private static int[] far() {
        int[] far = new int[1 << Byte.SIZE];
        Arrays.fill(far, LETTERS);
        for (String mark : List.of(END, OBJECTS, PLACES)) {
            for (int i = 0; i < LETTERS; i++) {
                far[mark.charAt(i)] = Math.min(far[mark.charAt(i)], LETTERS - 1 - i);
            }
        }
        return far;
    }
}
