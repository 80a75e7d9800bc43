package nianshen.ingest.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Layout;
import nianshen.ingest.page.Page;
import nianshen.ingest.source.Confirmed;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Source;

/** The pages of a file with fixed pages that are pictures: each takes the place of the one that nothing could be read of, and tables that are pictures join the page around them. */
public final class PicturePages {

    private static final int MOST_PAGES = 200;

    private PicturePages() {
    }

    /** Reads the picture of a page. */
    public interface Scan {
        /** The page in a picture so many points wide; nothing where something is drawn on it and no text was recognised. */
        Optional<Page> read(BufferedImage image, int number, double width);

        /** A page in print with the tables that stand on it as pictures, of which all is drawn in the picture. */
        Page joined(Page page, BufferedImage image);
    }

    /** Whether a page in print holds pictures that may be tables; one whose text stands turned is left as it is. */
    public static boolean hasInsets(Page page) {
        return page.turn() == 0 && page.hasText() && !page.ocr() && !Layout.unread(page).isEmpty();
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
                all.set(i, drawing.read(i, new Reading(recogniser.get(), () -> source.progress().read(page, due), source.confirmed())));
            }
        }
        return all;
    }

    /**
     * Reads by a recogniser.
     *
     * @param step what is done whenever a line is read
     */
    private record Reading(Recogniser recogniser, Runnable step, Confirmed confirmed) implements Scan {

        @Override
        public Optional<Page> read(BufferedImage image, int number, double width) {
            Page read = PageScan.read(image, number, width, recogniser, step, confirmed);
            return Optional.of(read).filter(p -> p.hasText() || PageScan.isBlank(image));
        }

        @Override
        public Page joined(Page page, BufferedImage image) {
            Page whole = page;
            for (Box place : Layout.unread(page)) {
                Box seen = place.intersection(new Box(0, 0, page.width(), page.height()));
                double pixels = image.getWidth() / page.width();
                BufferedImage cut = image.getSubimage((int) (seen.left() * pixels), (int) (seen.top() * pixels), (int) (seen.width() * pixels), (int) (seen.height() * pixels));
                Inset inset = Inset.of(place, PageScan.readCutOut(cut, page.number(), seen.width(), recogniser, step, confirmed.within(page.span(seen))));
                whole = inset.isTable() ? inset.joined(whole) : whole;
            }
            return whole;
        }
    }
}
