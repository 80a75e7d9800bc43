package nianshen.render.originals;

/**
 * A page of the original as a picture file.
 *
 * @param page    number from 1
 * @param link    name of the file beside the report's page
 * @param width   of the page as shown, in points
 * @param height  of the page as shown, in points
 * @param redrawn whether it was drawn again from what was read
 */
public record PagePicture(int page, String link, double width, double height, boolean redrawn) {

    String words() {
        return page + " " + link + " " + width + " " + height + " " + redrawn;
    }

    static PagePicture of(String words) {
        String[] each = words.split(" ");
        return new PagePicture(Integer.parseInt(each[0]), each[1], Double.parseDouble(each[2]), Double.parseDouble(each[3]), Boolean.parseBoolean(each[4]));
    }
}
