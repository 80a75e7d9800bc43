package nianshen.specimen;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** What fixed pages are drawn on, all of A4. Lengths in points, {@code y} downwards from the top of the page. */
interface Easel extends Closeable {

    /** Begins a new page. */
    void turn() throws IOException;

    /** How wide a text is, in font sizes. */
    float width(String text) throws IOException;

    /** Writes one line, its baseline at {@code baseline} from the top. */
    void write(String line, float x, float baseline, float size) throws IOException;

    /** Draws the edges of a box as lines. */
    void frame(float x, float top, float width, float height) throws IOException;

    /** Draws a filled box. */
    void bar(float x, float top, float width, float height) throws IOException;

    /** Writes the file. */
    void save(OutputStream out) throws IOException;
}
