package nianshen.render.originals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.doc.PageSpan;
import nianshen.doc.PathSpan;
import nianshen.ingest.ofd.OfdReader;
import nianshen.ingest.scan.PictureFile;
import nianshen.ingest.word.DocxNotes;
import nianshen.render.files.Output;
import nianshen.render.files.Stable;

/**
 * What was made of the original of a report: a PDF drawn and copied with notes, an OFD drawn, a Word file copied with comments, nothing of
 * other forms. The original itself is never touched.
 *
 * @param pictures of pages that findings point to
 * @param copy     name of the file with notes beside the report's page, or null
 * @param whole    whether nothing of it failed or was not finished in time
 */
public record Copied(List<PagePicture> pictures, String copy, boolean whole) {

    /** Nothing. */
    public static final Copied NONE = new Copied(List.of(), null, true);
    /** The copy of a Word file. */
    static final String WORD = "annotated.docx";

    /** Whether something may be made of the original with these remarks. */
    public static boolean asksFor(List<Note> notes) {
        return notes.stream().anyMatch(n -> n.place() instanceof PageSpan || n.place() instanceof PathSpan);
    }

    /** Whether the file beside a report's page is a picture or a copy. */
    public static boolean isOne(String name) {
        return PageDrawing.isPicture(name) || name.equals(PdfOriginal.COPY) || name.equals(WORD);
    }

    /** What is to be kept of it in words: of the files themselves only the names. */
    public String words() {
        return Stream.concat(Stream.of(whole + " " + (copy == null ? "" : copy)), pictures.stream().map(PagePicture::words)).collect(Collectors.joining("\n"));
    }

    /** The same of its words. */
    public static Copied of(String words) {
        List<String> lines = words.lines().toList();
        String[] head = lines.get(0).split(" ", -1);
        return new Copied(lines.stream().skip(1).map(PagePicture::of).toList(), head[1].isEmpty() ? null : head[1], Boolean.parseBoolean(head[0]));
    }

    /** The file's bytes, fetched where they are needed. */
    @FunctionalInterface
    public interface Original {
        /** The bytes; an exception where they cannot be read any more. */
        byte[] bytes() throws IOException;
    }

    /**
     * Writes pictures and copy into a report's folder, instead of those of an earlier run.
     *
     * @param sources all that tells pictures of pages of the original from others made by the program
     * @throws IOException where the folder cannot be written
     */
    public static Copied write(byte[] original, List<Note> notes, List<byte[]> sources, Path folder) throws IOException {
        List<Note> paged = notes.stream().filter(n -> n.place() instanceof PageSpan).toList();
        if (!paged.isEmpty()) {
            removeCopies(folder);
            return drawn(original, paged, new DrawnPages(folder, sources));
        }
        remove(folder);
        return notes.stream().anyMatch(n -> n.place() instanceof PathSpan) ? word(original, notes, folder) : NONE;
    }

    /** Takes away what an earlier run made, which shows other findings. */
    public static void remove(Path folder) throws IOException {
        PageDrawing.remove(folder, List.of());
        removeCopies(folder);
    }

    private static void removeCopies(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(PdfOriginal.COPY));
        Files.deleteIfExists(folder.resolve(WORD));
    }

    private static Copied drawn(byte[] bytes, List<Note> notes, DrawnPages before) throws IOException {
        if (OfdReader.isOfd(bytes)) {
            return drawn(new OfdOriginal(bytes, notes, before), null);
        }
        if (PictureFile.is(bytes)) {
            return drawn(new PictureOriginal(bytes, notes, before), null);
        }
        return drawn(new PdfOriginal(bytes, notes, before), PdfOriginal.COPY);
    }

    private static Copied drawn(PageDrawing drawing, String copy) throws IOException {
        List<PagePicture> pictures = drawing.write();
        return new Copied(pictures, pictures.isEmpty() ? null : copy, drawing.whole());
    }

    private static Copied word(byte[] bytes, List<Note> notes, Path folder) throws IOException {
        if (!DocxNotes.accepts(bytes)) {
            return NONE;
        }
        byte[] copy;
        try {
            copy = Stable.zip(DocxNotes.copy(bytes, remarks(notes)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the findings stand without a copy; what was wrong with the file the reader has told
            return new Copied(List.of(), null, false);
        }
        Output.bytes(folder.resolve(WORD), copy);
        return new Copied(List.of(), WORD, true);
    }

    /** One remark for a place and what is quoted there, whatever number of findings it has. */
    private static List<DocxNotes.Note> remarks(List<Note> notes) {
        Map<DocxNotes.Note, String> told = notes.stream().filter(n -> n.place() instanceof PathSpan)
                .collect(Collectors.toMap(n -> new DocxNotes.Note(((PathSpan) n.place()).path(), n.quote(), ""), n -> n.number() + ". " + n.text(),
                        (a, b) -> a + "\n" + b, LinkedHashMap::new));
        return told.entrySet().stream().map(t -> new DocxNotes.Note(t.getKey().path(), t.getKey().quote(), t.getValue())).toList();
    }
}
