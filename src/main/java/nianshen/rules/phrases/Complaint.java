package nianshen.rules.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is wrong within a sentence that is otherwise understood.
 *
 * @param at where in the plain form of the sentence
 */
public record Complaint(int at, String message) {

    private static final int SHOWN = 4;
    /** The classes that numbers with a name belong to. */
    private static final Set<String> NUMBERS = Set.of("数", "项", "量");
    /** How people call numbers that they have given a name. */
    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{1,6}");
    /** At most this share of a sentence may be wrong before it is no sentence at all. */
    private static final int SHARE = 2;

    /** Whether a phrase has words of its own and does not only string others together. */
    private static boolean telling(String shown) {
        return shown.codePoints().anyMatch(Character::isIdeographic);
    }

    /** A complaint for everything that does not fit; none where too little of the sentence is understood. */
    static List<Complaint> of(Said said, Plain sentence, Phrasebook book, NameBook names) {
        List<Complaint> complaints = new ArrayList<>();
        if (said.misnamed(sentence.text()) || said.wrong() * SHARE <= sentence.text().length() + 1) {
            collect(said, null, sentence, book, names, complaints);
        }
        return complaints;
    }

    private static void collect(Said said, String table, Plain sentence, Phrasebook book, NameBook names,
            List<Complaint> complaints) {
        String own = Understanding.table(said.gaps());
        for (Map.Entry<String, Said> gap : said.gaps().entrySet()) {
            Said filling = gap.getValue();
            if (filling.phrase() != null) {
                collect(filling, own == null ? table : own, sentence, book, names, complaints);
            } else if (filling.wrong() > 0) {
                complaints.add(new Complaint(filling.from(), message(filling, own == null ? table : own, sentence, book, names)));
            }
        }
    }

    private static String message(Said wrong, String table, Plain sentence, Phrasebook book, NameBook names) {
        String typed = sentence.typed(wrong.from(), wrong.to());
        if (wrong.kind() != null && NameBook.has(wrong.kind())) {
            return names.complaint(wrong.kind(), typed, table);
        }
        if (Understanding.REMEMBERED.equals(wrong.kind())) {
            return "前面的句子没有记下“" + typed + "”，应先写“……记为" + typed + "”";
        }
        if (wrong.kind() == null) {
            return "看不懂“" + sentence.typed() + "”中的“" + typed + "”" + book.meaning(wrong.code()).map(m -> "，此处应为" + m).orElse("");
        }
        List<String> near = book.nearest(typed, wrong.kind(), SHOWN).stream().filter(Complaint::telling).toList();
        List<String> choices = near.isEmpty() ? book.of(wrong.kind()).stream().map(Phrase::shown).filter(Complaint::telling)
                .distinct().limit(SHOWN).toList() : near;
        if (choices.isEmpty()) {
            return "看不懂“" + sentence.typed() + "”中的“" + typed + "”，要找的文字和名称应加引号";
        }
        return "看不懂“" + sentence.typed() + "”中的“" + typed + "”，" + (near.isEmpty() ? "此处可写" : "是否想写") + choices.stream()
                .map(c -> "“" + c + "”").collect(Collectors.joining("、")) + (near.isEmpty() ? "等" : "")
                + (NUMBER.matcher(typed).matches() && NUMBERS.contains(wrong.kind()) ? "；若是前面记下的数，应先写“……记为" + typed + "”" : "");
    }
}
