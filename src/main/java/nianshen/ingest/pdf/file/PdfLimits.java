package nianshen.ingest.pdf.file;

import nianshen.ingest.canvas.DrawingLimits;
import nianshen.ingest.source.Limit;

/** What one PDF may ask for, far above what any report does: a thousand pages of full tables stay below. */
public final class PdfLimits {

    /** Bytes of content as inflated, for all pages together, each use of a form counted. */
    public final Limit content = new Limit("页面内容展开后超过64MB", 64L << 20);
    /** Drawing instructions. */
    public final Limit operators = new Limit("页面的绘图指令超过一千万条", 10_000_000);
    /** Forms and annotations drawn, each use counted. */
    public final Limit forms = new Limit("嵌套内容超过五万处", 50_000);
    /** What is drawn. */
    public final DrawingLimits drawing = new DrawingLimits();
    /** Bytes of maps from codes to characters. */
    public final Limit maps = new Limit("字体的编码表展开后超过16MB", 16L << 20);
    /** Bytes of fonts unpacked. */
    public final Limit programs = new Limit("字体展开后超过160MB", 160L << 20);
    /** Codes to which these maps give a meaning. */
    public final Limit meanings = new Limit("字体的编码表超过两百万项", 2_000_000);
}
