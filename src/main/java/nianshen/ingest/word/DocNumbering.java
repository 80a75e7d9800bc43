package nianshen.ingest.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.ingest.markup.ItemCounter;
import nianshen.ingest.markup.ItemCounter.Level;
import nianshen.ingest.markup.NumberStyle;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic lists of a DOC file, counting through one document. */
final class DocNumbering {

    private final ItemCounter numbering = new ItemCounter();

    /** The number Word writes before a paragraph; empty where it is in no list. */
    String number(Paragraph paragraph) {
        try {
            return paragraph.isInList() ? next(paragraph) : "";
        } catch (RuntimeException e) {
            return ""; // POI throws various unchecked exceptions where a list is not defined; Word shows no number then
        }
    }

    private String next(Paragraph paragraph) {
        HWPFList list = paragraph.getList();
        Map<Integer, Level> levels = new HashMap<>();
        ListLevel[] defined = list.getListData().getLevels();
        for (int i = 0; i < defined.length; i++) {
            levels.put(i, level(defined[i], defined[i].getStartAt()));
        }
        List<ListFormatOverrideLevel> overrides = overrides(list.getLFOData());
        overrides.forEach(o -> override(levels, o));
        int depth = paragraph.getIlvl();
        boolean ownStart = overrides.stream().anyMatch(o -> o.isStartAt() && o.getLevelNum() == depth);
        return numbering.next(Integer.toString(list.getLsid()), Integer.toString(paragraph.getIlfo()),
                ItemCounter.filled(levels), depth, ownStart);
    }

    private static List<ListFormatOverrideLevel> overrides(LFOData data) {
        return data == null || data.getRgLfoLvl() == null ? List.of()
                : Arrays.stream(data.getRgLfoLvl()).filter(o -> o != null).toList();
    }

    private static void override(Map<Integer, Level> levels, ListFormatOverrideLevel override) {
        int depth = override.getLevelNum();
        if (override.isFormatting() && override.getLevel() != null) {
            levels.put(depth, level(override.getLevel(), override.getLevel().getStartAt()));
        } else if (override.isStartAt()) {
            levels.computeIfPresent(depth,
                    (d, l) -> new Level(l.style(), l.text(), override.getIStartAt(), l.restart(), l.legal()));
        }
    }

    private static Level level(ListLevel level, int start) {
        return new Level(NumberStyle.coded(level.getNumberFormat()), text(level.getNumberText()), start, -1,
                level.isLegalNumbering());
    }

    /** The binary form marks the numbers of levels by the characters 0 to 8. */
    private static String text(String raw) {
        StringBuilder text = new StringBuilder();
        for (char c : raw == null ? new char[0] : raw.toCharArray()) {
            if (c < ItemCounter.LEVELS) {
                text.append('%').append((char) ('1' + c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
