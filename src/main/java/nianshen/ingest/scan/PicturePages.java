package nianshen.ingest.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nianshen.ingest.page.Page;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Source;

/** The pages of a file with fixed pages that are pictures: each takes the place of the one that nothing could be read of. */
public final class PicturePages {

    private static final int MOST_PAGES = 200;

    private PicturePages() {
    }

    /** Reads the picture of a page. */
    @FunctionalInterface
    public interface Scan {
        /** The page in a picture so many points wide; nothing where something is drawn on it and no text was recognised. */
        Optional<Page> read(BufferedImage image, int number, double width);
    }

    /** Draws a page, counted from 0, and reads it. */
    @FunctionalInterface
    public interface Drawing<T, E extends Exception> {
        /** The page as it was recognised, or as it is where it cannot be drawn or nothing was recognised. */
        T read(int index, Scan scan) throws E;
    }

    /**
     * The pages, those that are pictures as they were recognised; all as they are where there is no recogniser.
     *
     * @throws E              where a page cannot be drawn
     * @throws Limit.Exceeded where too many are pictures
     */
    public static <T, E extends Exception> List<T> recognised(List<T> pages, Predicate<T> isPicture, Source source, Drawing<T, E> drawing) throws E {
        int due = (int) pages.stream().filter(isPicture).count();
        Optional<Recogniser> recogniser = due == 0 ? Optional.empty() : Recognisers.present();
        if (recogniser.isEmpty()) {
            return pages;
        }
        Limit.check(due, MOST_PAGES, () -> "需要识别的图片页超过" + MOST_PAGES + "页");
        List<T> all = new ArrayList<>(pages);
        int done = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isPicture.test(all.get(i))) {
                int page = ++done;
                all.set(i, drawing.read(i, (image, number, width) -> read(image, number, width, recogniser.get(), () -> source.progress().read(page, due), source)));
            }
        }
        return all;
    }

    private static Optional<Page> read(BufferedImage image, int number, double width, Recogniser recogniser, Runnable step, Source source) {
        Page read = PageScan.read(image, number, width, recogniser, step, source.confirmed());
        return Optional.of(read).filter(p -> p.hasText() || PageScan.isBlank(image));
    }
}
