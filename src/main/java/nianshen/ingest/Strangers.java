package nianshen.ingest;

import java.util.Set;

/** Names the forms that no reader reads, so that the clerk knows what came and what to ask for. */
final class Strangers {

    private static final String AS_WORD = "请另存为 Word（docx）或 PDF 后重新提供";

    private Strangers() {
    }

    /** The failure that fits a file none of the readers accepted. */
    static UnreadableException of(byte[] b) {
        if (Signature.isZip(b)) {
            return zip(b);
        }
        if (Signature.isOle(b)) {
            return OleFile.stranger(b);
        }
        if (isPicture(b)) {
            return Failures.picturesOnly(Failures.WHOLE, "这是图片文件，没有可以读取的文字");
        }
        if (Signature.starts(b, Signature.RTF)) {
            return Failures.unknown("这是 RTF 文件", AS_WORD);
        }
        if (Signature.isMarkup(b)) {
            return Failures.unknown("这是 XML 文件（可能是 Word 2003 XML）", AS_WORD);
        }
        if (Signature.starts(b, "Rar!") || Signature.starts(b, "7z") || Signature.starts(b, 0x1F, 0x8B)) {
            return Failures.unknown("这是压缩包", "请解压后提供其中的报告文件");
        }
        if (Signature.starts(b, "MZ") || Signature.starts(b, 0x7F, 'E', 'L', 'F')) {
            return Failures.unknown("这是程序文件，不是报告", "请核对报送的文件");
        }
        return Failures.unknown("无法识别的文件格式", "请提供 PDF、Word、网页或文本格式的报告");
    }

    private static UnreadableException zip(byte[] b) {
        Set<String> names = Signature.zipNames(b);
        if (names.stream().anyMatch(n -> n.endsWith("OFD.xml"))) {
            return Failures.unknown("这是 OFD 版式文件", "请另存为 PDF 或 Word 后重新提供");
        }
        if (names.stream().anyMatch(n -> n.startsWith("xl/"))) {
            return Failures.unknown("这是 Excel 表格，不是报告全文", "请提供含正文和表格的完整报告（PDF、Word 或网页）");
        }
        if (names.stream().anyMatch(n -> n.startsWith("ppt/"))) {
            return Failures.unknown("这是演示文稿", AS_WORD);
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return Failures.unknown("这是 OpenDocument（ODT）文件", AS_WORD);
        }
        return Signature.isWholeZip(b) ? Failures.unknown("这是压缩包，其中没有可以直接读取的报告", "请解压后提供其中的报告文件")
                : Failures.truncated("压缩文件");
    }

    private static boolean isPicture(byte[] b) {
        return Signature.starts(b, 0x89, 'P', 'N', 'G') || Signature.starts(b, 0xFF, 0xD8, 0xFF)
                || Signature.starts(b, "GIF8") || Signature.starts(b, "BM") && b.length > 54 && b[6] == 0 && b[7] == 0
                || Signature.starts(b, "II*\0") || Signature.starts(b, "MM\0*")
                || Signature.starts(b, "RIFF") && b.length > 12 && b[8] == 'W' && b[9] == 'E';
    }
}
