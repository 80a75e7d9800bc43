package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianshen.doc.Meta;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Passage;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.Mention;
import nianshen.facts.Subject;
import nianshen.facts.Title;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.Sieve;
import nianshen.words.WordList;

/** Mentions of the words that rules want to hear of: one a sentence and list. */
public final class MentionReader implements FactReader {

    private final Sieve<WordList> sieve;
    private final WordList abbreviations;

    /** Looks for the lists of a pack of which rules want to hear. */
    public MentionReader(Lexicon lexicon) {
        this.sieve = Sieve.of(lexicon.mentioned());
        this.abbreviations = lexicon.list(ReadingList.SHORT_NAMES);
    }

    @Override
    public List<Fact> read(Reading reading) {
        List<Fact> mentions = new ArrayList<>();
        abbreviated(reading.issuer().title()).ifPresent(mentions::add);
        for (Passage passage : reading.outline().passages()) {
            for (Sentence sentence : passage.sentences()) {
                mentions(sentence, reading.outline().key(sentence.section()), passage.heading(), mentions);
            }
        }
        site(reading, Meta.COLUMN, "网站栏目", Subject.SITE_COLUMN, mentions);
        site(reading, Meta.ATTACHMENTS, "附件", Subject.ATTACHMENTS, mentions);
        return mentions;
    }

    private void mentions(Sentence sentence, String part, boolean heading, List<Fact> mentions) {
        String plain = sentence.plain();
        for (WordList list : sieve.in(plain)) {
            list.first(plain).ifPresent(h -> mentions.add(new Mention(list.name(),
                    sentence.passage().printed(sentence.from() + h.start(), sentence.from() + h.end()),
                    part, heading, sentence.quote(), sentence.passage()
                            .span(sentence.from() + h.start(), sentence.from() + h.end()))));
        }
    }

    private Optional<Mention> abbreviated(Title title) {
        return title == null || title.agency() == null ? Optional.empty()
                : abbreviations.ending(title.agency()).map(h -> new Mention(abbreviations.name(),
                        title.agency().substring(h.start()), null, true, title.quote(), title.span()));
    }

    private static void site(Reading reading, String key, String list, Subject subject, List<Fact> mentions) {
        String text = reading.document().metadata().get(key);
        if (text == null) {
            mentions.add(new Coverage(subject, Coverage.State.UNSUPPLIED, "未提供" + list + "信息，可改用发布报告的网页文件（.html）审核"));
        } else {
            mentions.add(new Mention(list, text, null, true, text, null));
            mentions.add(new Coverage(subject, Coverage.State.READ, null));
        }
    }
}
