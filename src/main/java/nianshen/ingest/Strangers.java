package nianshen.ingest;

import java.util.Set;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.word.OleFile;

/** Names the forms that no reader reads, so that the clerk knows what came and what to ask for. */
final class Strangers {

    private static final String AS_WORD = "请另存为 Word（docx）或 PDF 后重新提供";

    private Strangers() {
    }

    /** The failure that fits a file none of the readers accepted. */
    static UnreadableException of(byte[] b) {
        if (FormMarks.isZip(b)) {
            return zip(b);
        }
        if (FormMarks.isOle(b)) {
            return OleFile.stranger(b);
        }
        if (FormMarks.starts(b, FormMarks.RTF)) {
            return Refusals.unknown("这是 RTF 文件", AS_WORD);
        }
        if (FormMarks.isMarkup(b)) {
            return Refusals.unknown("这是 XML 文件（可能是 Word 2003 XML）", AS_WORD);
        }
        if (FormMarks.starts(b, "Rar!") || FormMarks.starts(b, "7z") || FormMarks.starts(b, 0x1F, 0x8B)) {
            return Refusals.unknown("这是压缩包", "请解压后提供其中的报告文件");
        }
        if (FormMarks.starts(b, "MZ") || FormMarks.starts(b, 0x7F, 'E', 'L', 'F')) {
            return Refusals.unknown("这是程序文件，不是报告", "请核对报送的文件");
        }
        return Refusals.unknown("无法识别的文件格式", "请提供 PDF、OFD、Word、网页或文本格式的报告");
    }

    private static UnreadableException zip(byte[] b) {
        Set<String> names = FormMarks.zipNames(b);
        if (names.stream().anyMatch(n -> n.endsWith("/OFD.xml"))) {
            return Refusals.unknown("这是 OFD 文件解开后重新压缩的文件夹", "请提供原来的 OFD 文件");
        }
        if (names.stream().anyMatch(n -> n.startsWith("xl/"))) {
            return Refusals.unknown("这是 Excel 表格，不是报告全文", "请提供含正文和表格的完整报告（PDF、OFD、Word 或网页）");
        }
        if (names.stream().anyMatch(n -> n.startsWith("ppt/"))) {
            return Refusals.unknown("这是演示文稿", AS_WORD);
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return Refusals.unknown("这是 OpenDocument（ODT）文件", AS_WORD);
        }
        return FormMarks.isWholeZip(b) ? Refusals.unknown("这是压缩包，其中没有可以直接读取的报告", "请解压后提供其中的报告文件")
                : Refusals.truncated("压缩文件");
    }
}
