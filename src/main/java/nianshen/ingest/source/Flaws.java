package nianshen.ingest.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianshen.doc.Flaw;
import nianshen.doc.SourceSpan;

/** Gathers what is not read of a file while it is, each kind told once, with its first place. Not for several threads. */
public final class Flaws {

    /** So many characters of a text that nobody sees are quoted. */
    private static final int SHOWN = 60;
    private final Map<String, Flaw> flaws = new LinkedHashMap<>();
    private final StringBuilder unseen = new StringBuilder();
    private SourceSpan unseenAt;

    /** A piece of the file is missing from what is read; the message in Chinese, complete in itself. */
    public void lost(String message, SourceSpan span) {
        flaws.putIfAbsent(message, Flaw.lost(message + "，请核对原件", span));
    }

    /** Text that a reader of the file cannot see, and that is therefore left out. */
    public void unseen(String text, SourceSpan span) {
        if (!text.isBlank()) {
            unseenAt = unseenAt == null ? span : unseenAt;
            unseen.append(text.strip());
        }
    }

    /** Text that is crossed out, and that is therefore left out. */
    public void struck(String text, SourceSpan span) {
        if (!text.isBlank()) {
            lost("有划去的文字“" + shown(text.strip()) + "”，没有计入报告", span);
        }
    }

    /** What was gathered. */
    public List<Flaw> told() {
        List<Flaw> told = new ArrayList<>(flaws.values());
        if (says(unseen.toString())) {
            told.add(unseen("", unseen.toString(), unseenAt));
        }
        return told;
    }

    /** Whether unseen characters say anything. */
    public static boolean says(String unseen) {
        return unseen.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * The flaw of text that nobody sees.
     *
     * @param place in Chinese, may be empty
     */
    public static Flaw unseen(String place, String text, SourceSpan span) {
        return Flaw.lost(place + "有看不见的文字“" + shown(text) + "”（隐藏、白色、透明、过小、被遮盖或在版面之外），没有计入报告，请核对原件", span);
    }

    private static String shown(String text) {
        int[] signs = text.codePoints().limit(SHOWN + 1).toArray();
        return signs.length <= SHOWN ? text : new String(signs, 0, SHOWN) + "……";
    }
}
