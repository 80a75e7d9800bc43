package nianshen.ingest.jpx;

/** A rectangle of samples, its right and lower edges outside. */
record GridArea(int left, int top, int right, int bottom) {

    int width() {
        return Math.max(0, right - left);
    }

    int height() {
        return Math.max(0, bottom - top);
    }

    boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    /** What is left of it in steps so wide and high. */
    GridArea every(int across, int down) {
        return new GridArea(up(left, across), up(top, down), up(right, across), up(bottom, down));
    }

    /** What is left of it after so many halvings. */
    GridArea halved(int times) {
        return band(times, 0, 0);
    }

    /** The band of that many halvings, of the high frequencies across or down where that is 1. */
    GridArea band(int times, int across, int down) {
        return new GridArea(edge(left, times, across), edge(top, times, down), edge(right, times, across), edge(bottom, times, down));
    }

    GridArea within(GridArea other) {
        return new GridArea(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right), Math.min(bottom, other.bottom));
    }

    private static int edge(int at, int times, int high) {
        long less = high == 0 ? 0 : 1L << times - 1;
        return (int) (at - less + (1L << times) - 1 >> times);
    }

    private static int up(int at, int step) {
        return (int) (((long) at + step - 1) / step);
    }
}
