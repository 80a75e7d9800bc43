package nianshen.render.pages;

import java.util.List;

/** What the page of a comparison shows: the totals, and every agency with its findings. */
record RectificationView(List<Tally> tallies, List<Agency> agencies) {

    /** A state with its word and how many findings ended so. */
    record Tally(String key, String word, int findings) {
    }

    /**
     * One agency.
     *
     * @param note why nothing could be compared, or null
     */
    record Agency(String name, String year, String before, String after, String note, List<Tally> tallies, List<Line> lines) {
    }

    /** One finding and what became of it. */
    record Line(String stateKey, String state, String rule, String severityKey, String severity, String message, String remedy,
            String reason) {
    }
}
