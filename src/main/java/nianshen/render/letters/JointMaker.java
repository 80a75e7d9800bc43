package nianshen.render.letters;

import java.time.LocalDate;
import java.util.List;
import nianshen.findings.Audit;
import nianshen.pack.LetterFile;
import nianshen.render.files.Chars;
import nianshen.render.paper.Letter;
import nianshen.render.wording.Office;
import nianshen.render.wording.Words;

/** Makes the one letter that tells all agencies whose reports are in order that they are (合并一函). */
public final class JointMaker {

    private final Office office;
    private final Words words;
    private final LetterFrame frame;

    /** Makes letters in the name of an office. */
    public JointMaker(Office office, Words words, LetterFrame frame) {
        this.office = office;
        this.words = words;
        this.frame = frame;
    }

    /**
     * What {@code joint-body.txt} may speak of.
     *
     * @param year     "2024年", or "" where the reports are of several years
     * @param agencies by name, each once
     */
    record View(String self, String year, List<String> agencies) {
    }

    /** @param n serial number of the letter within the run */
    Letter of(List<Audit> inOrder, LocalDate made, int n) {
        List<Integer> years = inOrder.stream().map(Audit::year).distinct().toList();
        String year = years.size() == 1 ? LetterFrame.year(years.get(0)) : "";
        View view = new View(office.self(), year, inOrder.stream().map(a -> Chars.joined(a.agency())).distinct().toList());
        return frame.letter(new LetterFrame.Draft("joint", words.of("joint.title"), LetterFile.JOINT_BODY, view, "", year, words.of("circular.to"), List.of()),
                office.dated(made), n);
    }
}
