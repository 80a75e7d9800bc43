package nianshen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Texts;
import nianshen.office.Pack;
import nianshen.office.runs.StrangeWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nianshen words}: which words kept numbers in the prose from being understood, ready for the word lists. */
@Command(name = "words")
final class WordsCommand implements Callable<Integer> {

    private final Texts texts;

    @Parameters(paramLabel = "IN", descriptionKey = "words.in", arity = "1..*")
    private List<Path> places;

    @Mixin
    private RulesFolder rules;

    WordsCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        List<StrangeWord> words = StrangeWord.in(places, Pack.open(rules.path()));
        words.forEach(w -> System.out.println(texts.get("words.line", w.word(), w.count(), w.quote())));
        System.out.println(words.isEmpty() ? texts.get("words.none") : texts.get("words.how"));
        return Exit.CLEAN;
    }
}
