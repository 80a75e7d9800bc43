package nianshen.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.doc.LineSpan;
import nianshen.doc.Paragraph;
import nianshen.facts.Facts;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.roster.Roster;
import nianshen.template.CatalogueLoader;
import nianshen.words.Lexicon;

/** Reports made of a few lines, about an invented agency and the year 2023. */
public final class Spoken {

    private static final Extractor EXTRACTOR = extractor(Roster.of(List.of()));

    private Spoken() {
    }

    static Extractor extractor(Roster roster) {
        try {
            PackFiles files = PackFiles.read(Path.of("rules"));
            return new Extractor(CatalogueLoader.load(files), Lexicon.load(files), roster);
        } catch (DataException e) {
            throw new IllegalStateException(e.problems().toString(), e);
        }
    }

    /** The facts of a document of these lines. */
    static Facts lines(String... lines) {
        return lines(Map.of(), lines);
    }

    static Facts lines(Map<String, String> metadata, String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            blocks.add(Paragraph.of(lines[i], new LineSpan(i + 1)));
        }
        return EXTRACTOR.extract("报告.txt", new Document(Form.TEXT, metadata, blocks, List.of()), null);
    }

    /** The facts of a report with this one sentence in part one, four or six, or under a subhead of part one. */
    public static Facts sentence(String place, String sentence) {
        String title = "云泽县水利局2023年政府信息公开工作年度报告";
        return switch (place) {
            case "" -> lines(title, "一、总体情况", sentence);
            case "四" -> lines(title, "四、政府信息公开行政复议、行政诉讼情况", sentence);
            case "六" -> lines(title, "六、其他需要报告的事项", sentence);
            case "府" -> lines("云泽县人民政府2023年政府信息公开工作年度报告", "一、总体情况", sentence);
            default -> lines(title, "一、总体情况", place, sentence);
        };
    }
}
