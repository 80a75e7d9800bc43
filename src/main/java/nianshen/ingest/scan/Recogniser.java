package nianshen.ingest.scan;

import java.util.Arrays;
import java.util.List;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Gray;

/** Finds and reads lines of print in pictures. Found as a service; may be used by several threads. */
public interface Recogniser {

    /** Two readers that were trained apart and err apart. */
    enum Eye { FIRST, SECOND }

    /** The lines of text on a page, in no order. */
    List<Area> lines(Gray page);

    /** What one line says. */
    Sighting read(Gray line, Eye eye);

    /**
     * What a line says to one eye.
     *
     * @param text    whatever may be written there
     * @param figures if nothing but a figure can be
     */
    record Sighting(Said text, Said figures) {
    }

    /**
     * Characters in a row.
     *
     * @param sure  for each character how certain it is, 0 to 1
     * @param place for each character where its middle stands, 0 to 1 of the line's width
     */
    record Said(String text, float[] sure, float[] place) {

        /** Characters of which there is no doubt, set evenly. */
        static Said certain(String text) {
            float[] sure = new float[text.length()];
            float[] place = new float[text.length()];
            for (int i = 0; i < sure.length; i++) {
                sure[i] = 1;
                place[i] = (i + 0.5f) / sure.length;
            }
            return new Said(text, sure, place);
        }

        /** The first characters of it. */
        Said part(int length) {
            return new Said(text.substring(0, length), Arrays.copyOf(sure, length), Arrays.copyOf(place, length));
        }

        /** How certain the least certain character is; 0 of no characters. */
        public double least() {
            double least = sure.length == 0 ? 0 : 1;
            for (float one : sure) {
                least = Math.min(least, one);
            }
            return least;
        }

        /** How certain the characters are on the whole; 0 of no characters. */
        public double mean() {
            double sum = 0;
            for (float one : sure) {
                sum += one;
            }
            return sure.length == 0 ? 0 : sum / sure.length;
        }
    }
}
