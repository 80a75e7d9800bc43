package nianshen.ingest.pdf.file;

import nianshen.ingest.source.Limit;

/** What one PDF may ask for, far above what any report does: a thousand pages of full tables stay below. */
public final class PdfLimits {

    /** Bytes of content as inflated, for all pages together, each use of a form counted. */
    public final Limit content = new Limit("页面内容展开后超过64MB", 64L << 20);
    /** Drawing instructions. */
    public final Limit operators = new Limit("页面的绘图指令超过一千万条", 10_000_000);
    /** Forms and annotations drawn, each use counted. */
    public final Limit forms = new Limit("嵌套内容超过五万处", 50_000);
    /** Characters drawn. */
    public final Limit glyphs = new Limit("文字超过两百万字", 2_000_000);
    /** Lines and filled areas drawn. */
    public final Limit lines = new Limit("线条和色块超过一百万个", 1_000_000);
    /** Looks at whether one thing lies over another, or is drawn twice. */
    public final Limit looks = new Limit("重叠的文字和色块过多", 50_000_000);
    final Limit pages = new Limit("页数超过3000页", 3_000);
    /** Bytes of maps from codes to characters. */
    public final Limit maps = new Limit("字体的编码表展开后超过16MB", 16L << 20);
    /** Bytes of fonts unpacked. */
    public final Limit programs = new Limit("字体展开后超过160MB", 160L << 20);
    /** Codes to which these maps give a meaning. */
    public final Limit meanings = new Limit("字体的编码表超过两百万项", 2_000_000);
}
