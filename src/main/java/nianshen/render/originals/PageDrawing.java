package nianshen.render.originals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nianshen.doc.PageSpan;
import nianshen.render.files.Output;

/**
 * The drawing of those pages of a file that notes speak of, all of which are on pages. What cannot be drawn is left out, and so is
 * what is not finished in time: the findings stand without it.
 */
abstract class PageDrawing implements Runnable {

    private static final String PICTURES = "page-*.png";
    private static final long PATIENCE = 10_000;
    /** Dots an inch where a page is no larger than paper. */
    private static final double FINE = 110;
    private static final double LONGEST = 1400;
    private static final double INCH = 72;

    private final List<Note> notes;
    private final DrawnPages before;
    private final SortedMap<Integer, PagePicture> pictures = new TreeMap<>();
    private final Map<PagePicture, byte[]> drawn = new LinkedHashMap<>();
    private volatile boolean done;
    private boolean whole;

    /** @param before those of its pages that need not be drawn again */
    PageDrawing(List<Note> notes, DrawnPages before) {
        this.notes = List.copyOf(notes);
        this.before = before;
        spokenOf().forEach(page -> before.standing(page).ifPresent(picture -> pictures.put(page, picture)));
    }

    /** Whether the file beside a report's page is a picture of a page. */
    static boolean isPicture(String name) {
        return name.matches(PICTURES.replace("*", "\\d+"));
    }

    /** Takes away the pictures of an earlier run, save some. */
    static void remove(Path folder, Collection<String> save) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> pictures = Files.newDirectoryStream(folder, PICTURES)) {
                for (Path picture : pictures) {
                    if (!save.contains(picture.getFileName().toString())) {
                        Files.deleteIfExists(picture);
                    }
                }
            }
        }
    }

    /**
     * Draws and writes what is finished in time.
     *
     * @return the pages of which there are pictures, in order
     * @throws IOException where the folder cannot be written
     */
    final List<PagePicture> write() throws IOException {
        remove(before.folder(), pictures.values().stream().map(PagePicture::link).toList());
        Thread worker = new Thread(this, "nianshen-original");
        worker.setDaemon(true);
        worker.start();
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        whole = done;
        Files.createDirectories(before.folder());
        return keep(before.folder());
    }

    /** Whether all of it was finished in time; only once it is written. */
    final boolean whole() {
        return whole;
    }

    @Override
    public final void run() {
        try {
            draw();
            done = true;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the findings stand without a picture; what was wrong with the file the reader has told
            return;
        }
    }

    /** Draws what there is to be drawn. */
    abstract void draw() throws IOException;

    /** What is remarked. */
    final List<Note> notes() {
        return notes;
    }

    static PageSpan place(Note note) {
        return (PageSpan) note.place();
    }

    private SortedSet<Integer> spokenOf() {
        return new TreeSet<>(notes.stream().flatMap(n -> place(n).boxes().stream()).map(PageSpan::page).toList());
    }

    /** The numbers of the pages to be drawn. */
    final synchronized SortedSet<Integer> pages() {
        SortedSet<Integer> pages = spokenOf();
        pages.removeAll(pictures.keySet());
        return pages;
    }

    /** Dots a point for a page of this size in points. */
    static double scale(double width, double height) {
        return Math.min(FINE, LONGEST * INCH / Math.max(width, height)) / INCH;
    }

    /** Takes a page that is finished. */
    final void finished(BufferedImage image, int number, double width, double height, boolean redrawn) throws IOException {
        byte[] png = Png.of(image);
        synchronized (this) {
            PagePicture picture = new PagePicture(number, PICTURES.replace("*", String.valueOf(number)), width, height, redrawn);
            pictures.put(number, picture);
            drawn.put(picture, png);
        }
    }

    /** Writes what is finished. */
    synchronized List<PagePicture> keep(Path folder) throws IOException {
        for (Map.Entry<PagePicture, byte[]> page : drawn.entrySet()) {
            Output.bytes(folder.resolve(page.getKey().link()), page.getValue());
            before.keep(page.getKey(), page.getValue());
        }
        return List.copyOf(pictures.values());
    }
}
