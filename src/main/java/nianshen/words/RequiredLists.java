package nianshen.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;

/** Word lists without which reports would be misread: one that is missing or empty is a fault of the pack. */
public final class RequiredLists {

    /** Why it matters. */
    static final String LOST = "；没有它，相应的内容一概认不出";

    private RequiredLists() {
    }

    /** What is wrong with the lists of these names, each told once. */
    public static List<Problem> faults(PackFiles files, Collection<String> names) {
        return names.stream().distinct().sorted().flatMap(name -> fault(files, name).stream()).toList();
    }

    private static Optional<Problem> fault(PackFiles files, String name) {
        Optional<String> list = Stream.of(LexiconReader.FOLDER, LexiconReader.MENTIONS).map(f -> f + name + LexiconReader.LIST).filter(files::has).findFirst();
        if (list.isEmpty()) {
            return Optional.of(new Problem(LexiconReader.FOLDER + name + LexiconReader.LIST, null, null, "找不到读取报告要用的词表“" + name + "”"
                    + Nearest.hint(name, names(files)) + LOST));
        }
        boolean empty = files.text(list.get()).lines().map(LexiconReader::content).allMatch(String::isEmpty);
        return empty ? Optional.of(new Problem(list.get(), null, null, "词表是空的，应至少有一个词语" + LOST)) : Optional.empty();
    }

    private static Set<String> names(PackFiles files) {
        return files.below(LexiconReader.FOLDER).stream().filter(f -> f.endsWith(LexiconReader.LIST))
                .map(LexiconReader::name).collect(Collectors.toSet());
    }
}
