package nianshen.ingest.canvas;

import java.util.HashSet;
import java.util.Set;

/** Text that is neither level nor upright, or sheared: that of watermarks is none of the report's, that of a page drawn awry is. */
final class Aslant {

    /** Beyond this share of lean a text is not level (sine of about ten degrees). */
    private static final double LEAN = 0.17;
    /** And beyond this one it is sheared, more than any italic type (cosine of about fifty degrees). */
    private static final double SHEAR = 0.64;
    /** A watermark is larger, in points, or says no more different characters. */
    private static final double LARGE = 18;
    private static final int FEW = 24;

    /** From this lean on the ends of a line stand as far apart as two lines (sine of about one degree). */
    private static final double CROOKED = 0.016;
    /** So many characters are a line. */
    private static final int LINE = 12;

    private final Set<String> small = new HashSet<>();
    private int crooked;
    private boolean any;
    private boolean words;

    /** Whether a character drawn so leans, which is then taken down. */
    boolean takes(String text, Matrix m, double size) {
        double along = Math.hypot(m.a(), m.b());
        boolean leans = along > 0 && (Math.min(Math.abs(m.a()), Math.abs(m.b())) > LEAN * along
                || Math.abs(m.a() * m.c() + m.b() * m.d()) > SHEAR * along * Math.hypot(m.c(), m.d()));
        if (!leans && Math.min(Math.abs(m.a()), Math.abs(m.b())) > CROOKED * along && !text.isBlank()) {
            crooked++;
        }
        if (leans) {
            any = true;
            words |= !text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ' ');
            if (size < LARGE) {
                small.add(text);
            }
        }
        return leans;
    }

    void tell(PageLosses losses) {
        if (any && !words) {
            losses.add("有斜放的数字没有读取");
        } else if (small.size() > FEW) {
            losses.add("有斜放或扭斜的文字没有读取");
        } else if (crooked > LINE) {
            losses.add("的文字歪斜，行列可能读错");
        }
    }
}
