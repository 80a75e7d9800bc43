package nianshen.ingest.ofd;

import nianshen.ingest.canvas.DrawingLimits;
import nianshen.ingest.source.Limit;

/** What one OFD may ask for, far above what any report does. */
final class OfdLimits {

    /** Bytes of one part; in memory they become ten times as many. */
    static final int PART = 16 << 20;
    /** Bytes of one picture as packed in its own form. */
    static final int PICTURE = 64 << 20;
    /** Bytes of all parts that were read. */
    final Limit content = new Limit("页面内容展开后超过128MB", 128L << 20);
    /** Objects drawn, each use of a template or composite counted. */
    final Limit objects = new Limit("页面的图元超过两百万个", 2_000_000);
    /** Steps of paths. */
    final Limit steps = new Limit("页面的绘图指令超过一千万条", 10_000_000);
    /** What is drawn. */
    final DrawingLimits drawing = new DrawingLimits();
}
