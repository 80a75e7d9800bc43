package nianshen.ingest.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.doc.Block;
import nianshen.doc.PathSpan;
import nianshen.ingest.markup.Xml;
import org.w3c.dom.Element;

/**
 * Footnotes and endnotes of a Word file. They stand at the foot of a page or at the end, and are read behind the paragraph or
 * table that calls them, each once.
 */
final class DocxRemarks {

    private final DocxParts parts;
    /** By kind and number. */
    private final Map<String, Element> notes = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    /** What has been called and not been read. */
    private final Deque<Call> calls = new ArrayDeque<>();

    private record Call(Element note, String path) {
    }

    /** @param footnotes root of the part with footnotes, null where there is none; endnotes likewise */
    DocxRemarks(DocxParts parts, Element footnotes, Element endnotes) {
        this.parts = parts;
        keep(footnotes, "footnote");
        keep(endnotes, "endnote");
    }

    private void keep(Element root, String kind) {
        if (root != null) {
            Xml.children(root, kind).forEach(note -> notes.put(kind + Xml.attribute(note, "id"), note));
        }
    }

    /** A mark in the text calls for a note. What is called a second time has been read. */
    void call(Element mark, String path) {
        String kind = mark.getLocalName().replace("Reference", "");
        String key = kind + Xml.attribute(mark, "id");
        if (!notes.containsKey(key)) {
            parts.flaws().lost("文件中有脚注或尾注的内容没有找到", new PathSpan(path));
        } else if (called.add(key)) {
            calls.add(new Call(notes.get(key), path + (kind.equals("footnote") ? "/脚注" : "/尾注") + called.size() + "/"));
        }
    }

    /** The notes that were called since it was last asked. */
    List<Block> due() {
        List<Block> blocks = new ArrayList<>();
        while (!calls.isEmpty()) {
            Call call = calls.remove();
            blocks.addAll(new DocxBody(parts, call.path()).read(call.note()));
        }
        return blocks;
    }
}
