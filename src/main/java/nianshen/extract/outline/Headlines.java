package nianshen.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.extract.outline.Heading.Kind;

/** Tells the lines of title and letterhead above the first part from running text, whose lines a hard line end may have cut. */
record Headlines(TitleReader titles) {

    private static final Pattern MARKS = Pattern.compile("[，。；]");
    private static final String ENDS = "。！？；：.”）》";

    /** The lines that are no running text, each once where it is repeated, in order. */
    List<ProseLine> of(List<ProseLine> preamble) {
        List<ProseLine> heads = new ArrayList<>();
        ProseLine open = null;
        String last = "";
        for (ProseLine line : preamble) {
            boolean continues = open != null && !titles.whole(line);
            boolean text = continues || TitleReader.running(line);
            open = text && (continues || sentence(line.plain())) && !ended(line.plain()) ? line : null;
            if (!text && line.heading().kind() != Kind.PART && !line.plain().equals(last)) {
                heads.add(line);
                last = line.plain();
            }
        }
        return heads;
    }

    /** Whether the text has marks of a sentence inside. */
    static boolean sentence(String plain) {
        return MARKS.matcher(plain).find();
    }

    private static boolean ended(String plain) {
        return ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }
}
