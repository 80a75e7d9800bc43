package nianshen.ingest.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The states that were saved to a file one behind the other (PDF 32000-1, 7.5.6): each ends with the place of its table of objects,
 * which names that of the state before. One that the last does not come by is kept in the file and not shown.
 */
public final class PdfRevisions {

    private static final Pattern PLACE = Pattern.compile("\\s*(\\d{1,10})");
    private static final Pattern BEFORE = Pattern.compile("/(?:Prev|XRefStm)\\s+(\\d{1,10})");
    /** Bytes in which the place stands behind its mark. */
    private static final int NUMBER = 32;

    private PdfRevisions() {
    }

    /** Whether the file holds a state that was saved and that neither its last one nor any before it is. */
    public static boolean unshown(byte[] bytes, PdfMarks marks) {
        List<Integer> places = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (int at : marks.ends()) {
            Matcher place = PLACE.matcher(latin(bytes, at + PdfMarks.END.length(), NUMBER));
            if (place.lookingAt() && !place.group(1).equals("0")) {
                places.add((int) Math.min(Integer.MAX_VALUE, Long.parseLong(place.group(1))));
            }
        }
        if (places.size() < 2) {
            return false;
        }
        int last = places.get(places.size() - 1);
        return places.stream().anyMatch(place -> place > last) && !named(bytes, last, named).containsAll(places);
    }

    /** The places of the tables by which one comes from this one. */
    private static Set<Integer> named(byte[] bytes, int place, Set<Integer> named) {
        if (place < bytes.length && named.add(place)) {
            int end = PdfBytes.indexOf(bytes, PdfMarks.END, place);
            Matcher before = BEFORE.matcher(latin(bytes, place, (end < 0 ? bytes.length : end) - place));
            while (before.find()) {
                named(bytes, (int) Math.min(Integer.MAX_VALUE, Long.parseLong(before.group(1))), named);
            }
        }
        return named;
    }

    private static String latin(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.max(0, Math.min(length, bytes.length - from)), StandardCharsets.ISO_8859_1);
    }
}
