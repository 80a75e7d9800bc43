package nianshen.ingest.scan;

import java.util.List;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Gray;
import nianshen.ingest.source.Limit;

/**
 * A recogniser at work on one page, so that it can be told that it goes on, and that it comes to an end.
 *
 * @param step  what is done whenever a line is read
 * @param lines how many there may be
 */
record FollowedRecogniser(Recogniser recogniser, Runnable step, Limit lines) implements Recogniser {

    /** Far above what any page holds. */
    private static final int MOST = 5_000;

    FollowedRecogniser(Recogniser recogniser, Runnable step) {
        this(recogniser, step, new Limit("一页图片上的文字超过" + MOST + "行", MOST));
    }

    @Override
    public List<Area> lines(Gray page) {
        return recogniser.lines(page);
    }

    @Override
    public Sighting read(Gray line, Eye eye) {
        lines.use(1);
        step.run();
        return recogniser.read(line, eye);
    }
}
