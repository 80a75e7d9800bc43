package nianshen.ingest.canvas;

import nianshen.ingest.source.Limit;

/** What the pages of one file may show, far above what any report does: a thousand pages of full tables stay below. */
public final class DrawingLimits {

    /** Pages. */
    public final Limit pages = new Limit("页数超过3000页", 3_000);
    /** Characters drawn. */
    final Limit glyphs = new Limit("文字超过两百万字", 2_000_000);
    /** Lines and filled areas drawn. */
    final Limit lines = new Limit("线条和色块超过一百万个", 1_000_000);
    /** Looks at whether one thing lies over another, or is drawn twice. */
    final Limit looks = new Limit("重叠的文字和色块过多", 50_000_000);
}
