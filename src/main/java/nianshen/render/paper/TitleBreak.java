package nianshen.render.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title into lines by sense: only where its pattern allows, in as few lines as fit, as even as can be, and
 * never with a single character left alone. A piece too long for a line is cut evenly.
 */
public final class TitleBreak {

    private TitleBreak() {
    }

    /**
     * @param pieces what must stay together
     * @param width  characters in a line
     */
    public static List<String> lines(List<String> pieces, int width) {
        List<String> fitting = pieces.stream().filter(p -> !p.isEmpty()).flatMap(p -> cut(p, width).stream()).toList();
        for (int lines = 1; lines <= fitting.size(); lines++) {
            List<String> best = best(fitting, lines, width);
            if (best != null) {
                return best;
            }
        }
        return fitting;
    }

    private static List<String> cut(String piece, int width) {
        int parts = (piece.length() + width - 1) / width;
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            cut.add(piece.substring(piece.length() * i / parts, piece.length() * (i + 1) / parts));
        }
        return cut;
    }

    /** The most even way to set the pieces in so many lines, or null where they do not fit. */
    private static List<String> best(List<String> pieces, int lines, int width) {
        if (lines == 1) {
            String all = String.join("", pieces);
            return all.length() <= width ? List.of(all) : null;
        }
        List<String> best = null;
        for (int first = 1; first <= pieces.size() - lines + 1; first++) {
            String line = String.join("", pieces.subList(0, first));
            List<String> rest = best(pieces.subList(first, pieces.size()), lines - 1, width);
            if (line.length() <= width && rest != null) {
                List<String> whole = new ArrayList<>(List.of(line));
                whole.addAll(rest);
                best = best == null || unevenness(whole) < unevenness(best) ? whole : best;
            }
        }
        return best;
    }

    /** Sum of squares: least for lines of one length; a lone character counts as a fault. */
    private static int unevenness(List<String> lines) {
        return lines.stream().mapToInt(l -> l.length() * l.length() + (l.length() < 2 ? 10_000 : 0)).sum();
    }
}
