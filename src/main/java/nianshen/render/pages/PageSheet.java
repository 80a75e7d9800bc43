package nianshen.render.pages;

import java.util.List;

/**
 * A page of the original as a picture, with a box around everything that a finding points to.
 *
 * @param link    the picture's file
 * @param shape   width and height of the page, as a style
 * @param redrawn whether it was drawn again from what was read
 */
record PageSheet(int page, String link, String shape, boolean redrawn, List<Box> boxes) {

    /**
     * A box; several findings may point to the same. What goes on over several lines has one for each.
     *
     * @param anchor null for all but the first
     * @param place left, top, width and height in hundredths of the page, as a style
     * @param css   {@code wrong} or {@code check}
     * @param label the numbers of the findings, "" for all but the first
     * @param to    where the first of them stands on the page
     * @param says  what the first of them found
     */
    record Box(String anchor, String place, String css, String label, String to, String says) {
    }
}
