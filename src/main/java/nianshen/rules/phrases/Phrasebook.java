package nianshen.rules.phrases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.pack.Problem;
import nianshen.text.Likeness;

/** The vocabulary of Chinese sentences: every {@code .dsl} file of a pack, shipped and the office's own. */
public final class Phrasebook implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int NEAR = 3;
    /** One slip in so many characters. */
    private static final int SLIP = 8;
    private static final int SPELT_OUT = 60;
    /** {@code [空格]n=部分的序号}: what a gap is for. */
    private static final Pattern MEANING = Pattern.compile("\\[空格]\\s*([^=]+?)\\s*=\\s*(.+)");
    private final Map<String, List<Phrase>> phrases = new TreeMap<>();
    private final Map<String, List<String>> spelt = new ConcurrentHashMap<>();
    /** Sentences of the vocabulary as they are compared with what was typed. */
    private final Map<String, String> compared = new ConcurrentHashMap<>();
    private final Map<String, String> meanings = new TreeMap<>();
    private final Habits habits = new Habits();
    /** Of use only while the vocabulary is read. */
    private final transient PhraseCheck check = new PhraseCheck();
    /** What is to be told of the kinds that gaps ask for, should there be none such; of use only while reading. */
    private final transient Map<String, Problem> kinds = new TreeMap<>();
    private final transient Map<String, Problem> asked = new TreeMap<>();

    /** Reads the vocabulary files; a line that is no right entry is added to the problems. */
    public static Phrasebook of(Map<String, String> files, List<Problem> problems) {
        Phrasebook book = new Phrasebook();
        files.forEach((file, text) -> book.add(file, text.lines().toList(), problems));
        book.phrases.values().forEach(l -> l.sort(Comparator.comparing((Phrase p) -> p.form().fullness()).reversed()
                .thenComparing(Phrase::shown)));
        problems.addAll(book.unknown());
        problems.addAll(book.unasked());
        return book;
    }

    private void add(String file, List<String> lines, List<Problem> problems) {
        Phrase last = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher meaning = MEANING.matcher(line);
            if (meaning.matches()) {
                meanings.put(meaning.group(1), meaning.group(2));
            } else if (Habits.is(line)) {
                if (habits.knows(line)) {
                    problems.add(new Problem(file, i + 1, null, "“" + line + "”写了两行，只有一行起作用，请只保留一行"));
                } else if (!habits.add(line)) {
                    problems.add(new Problem(file, i + 1, null, "习惯和误写应写作“[习惯]写法 => 本来的写法”“[误写]写法 => 怎样改”，实为“" + line + "”"));
                }
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                last = add(line, last, file, i + 1, problems);
            }
        }
    }

    private Phrase add(String line, Phrase last, String file, int number, List<Problem> problems) {
        Optional<Phrase> more = last == null ? Optional.empty() : last.with(line);
        Optional<Phrase> phrase = more.or(() -> Phrase.of(line));
        if (phrase.isEmpty()) {
            problems.add(new Problem(file, number, null, "词条应写作“[当][所需内容]句子=规则代码”或“[那么]句子=规则代码”，实为“" + line + "”"));
            return null;
        }
        if (more.isEmpty()) {
            check.check(phrase.get(), line, file + " 第" + number + "行",
                    (column, message) -> problems.add(new Problem(file, number, column, message)));
        }
        kinds.putIfAbsent(phrase.get().kind(), new Problem(file, number, null, ""));
        List<Phrase> kind = phrases.computeIfAbsent(phrase.get().kind(), k -> new ArrayList<>());
        more.ifPresent(m -> kind.remove(last));
        kind.add(phrase.get());
        phrase.get().gaps().stream().map(SentenceForm.Gap::kind).filter(Objects::nonNull)
                .forEach(k -> asked.putIfAbsent(k, new Problem(file, number, null, "没有“" + k + "”这一类词，空格“{名称:类}”中的类应写作“[类]……=……”的一类")));
        return phrase.get();
    }

    /** Gaps that ask for what no file tells of. */
    private List<Problem> unknown() {
        return asked.entrySet().stream().filter(a -> !has(a.getKey()) && !NameBook.has(a.getKey())
                && !Understanding.KINDS.contains(a.getKey())).map(Map.Entry::getValue).toList();
    }

    /** Classes that no gap asks for: most likely a mistyped 当 or 那么. */
    private List<Problem> unasked() {
        return kinds.entrySet().stream().filter(k -> !asked.containsKey(k.getKey())
                        && !Set.of(Phrase.CONDITION, Phrase.CONCLUSION).contains(k.getKey()))
                .map(k -> new Problem(k.getValue().file(), k.getValue().line(), 1, "没有句子用到“[" + k.getKey() + "]”这一类词，应为 [当] 或 [那么]")).toList();
    }

    /** A sentence as people type it, in the form and the spelling of the vocabulary. */
    public Plain plain(String sentence) {
        return habits.over(Plain.of(sentence));
    }

    /** What is to be said of a sentence that is understood by nobody; nothing where its mistake is not known. */
    Optional<String> mistaken(Plain sentence) {
        return habits.mistaken(sentence.text());
    }

    /** How a sentence is taken; nothing where that is as it was typed. */
    public Optional<String> meant(String sentence) {
        return plain(sentence).otherThanTyped();
    }

    /** What a gap of that name is for, in words for people. */
    Optional<String> meaning(String gap) {
        return Optional.ofNullable(meanings.get(gap));
    }

    /** The phrases of a kind, fullest first, so that the fuller one is tried before the barer. */
    public List<Phrase> of(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    /** 当, 那么 and the classes of phrases within sentences. */
    public Set<String> kinds() {
        return phrases.keySet();
    }

    /** Whether gaps can ask for phrases of that kind. */
    boolean has(String kind) {
        return phrases.containsKey(kind);
    }

    /** The sentences of the vocabulary that are nearest to one that is not understood, nearest first. */
    public List<String> nearest(String sentence, String kind, int most) {
        List<Near> near = near(sentence, kind, Math.max(NEAR, bare(sentence).length() / 2))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(n -> n.shown().length()).thenComparing(Near::shown)).toList();
        return near.stream().filter(n -> n.distance() <= near.get(0).distance() + 1).map(Near::shown).distinct().limit(most).toList();
    }

    /** The sentences of the vocabulary that have most in common with a few words, the likeliest first. */
    public List<String> about(String words, String kind, int most) {
        Set<String> wanted = pairs(bare(plain(words).text()));
        Map<String, Long> shared = new LinkedHashMap<>();
        for (Phrase phrase : of(kind)) {
            for (String shown : speltOut(phrase)) {
                Set<String> pairs = pairs(compared(shown));
                long common = pairs.stream().filter(wanted::contains).count();
                if (common > 0) {
                    shared.merge(shown, 100 * common / (wanted.size() + pairs.size() - common), Math::max);
                }
            }
        }
        return shared.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(most)
                .map(Map.Entry::getKey).toList();
    }

    private String compared(String shown) {
        return compared.computeIfAbsent(shown, s -> bare(Plain.form(s)));
    }

    /** Every two characters that stand together. */
    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1)).mapToObj(i -> text.substring(i, i + 2))
                .collect(Collectors.toSet());
    }

    /** Whether the words of a sentence are those of the vocabulary but for a slip; what is quoted does not count. */
    boolean misspelt(String sentence, String kind) {
        int least = near(sentence, kind, Math.max(1, bare(sentence).length() / SLIP)).mapToInt(Near::distance).min().orElse(0);
        return least > 0;
    }

    /** A sentence of the vocabulary, and in how many characters another differs from it. */
    private record Near(String shown, int distance) {
    }

    /** Those that differ in no more than so many characters, the nearest of each phrase. */
    private Stream<Near> near(String sentence, String kind, int most) {
        String bare = bare(plain(sentence).text());
        return of(kind).stream().flatMap(p -> speltOut(p).stream().filter(s -> Math.abs(compared(s).length() - bare.length()) <= most)
                .map(s -> new Near(s, Likeness.steps(bare, compared(s)))).filter(n -> n.distance() <= most)
                .min(Comparator.comparingInt(Near::distance)).stream());
    }

    /** The phrase with the phrases in its gaps written out, as far as they are not too many. */
    List<String> speltOut(Phrase phrase) {
        List<String> known = spelt.get(phrase.kind() + phrase.shown());
        if (known != null) {
            return known;
        }
        spelt.put(phrase.kind() + phrase.shown(), List.of(phrase.shown()));
        List<String> all = List.of("");
        int gap = 0;
        List<SentenceForm.Gap> gaps = phrase.gaps();
        String[] pieces = phrase.shown().split("…", -1);
        for (int i = 0; i < pieces.length; i++) {
            List<String> fillings = i == 0 ? List.of("") : fillings(gaps.size() >= i ? gaps.get(gap++) : null);
            List<String> longer = new ArrayList<>();
            for (String start : all) {
                for (String filling : fillings) {
                    longer.add(start + filling + pieces[i]);
                }
            }
            all = longer.size() <= SPELT_OUT ? longer : longer.subList(0, SPELT_OUT);
        }
        spelt.put(phrase.kind() + phrase.shown(), all);
        return all;
    }

    private List<String> fillings(SentenceForm.Gap gap) {
        if (gap == null || gap.kind() == null || !has(gap.kind()) || gap.kind().equals(Phrase.CONDITION)) {
            return List.of("…");
        }
        return of(gap.kind()).stream().flatMap(p -> standsForOthers(p) ? fillings(p.gaps().get(0)).stream() : speltOut(p).stream().limit(2))
                .limit(SPELT_OUT / 4).toList();
    }

    /** A phrase that is nothing but a gap for those of another class. */
    private static boolean standsForOthers(Phrase phrase) {
        return phrase.shown().equals("…") && phrase.gaps().size() == 1;
    }

    /** Without what fills the gaps, so that only the words of the sentence are compared. */
    private static String bare(String plain) {
        return plain.replace("...", "").replaceAll("\"[^\"]*\"", "\"\"").replaceAll("\\d+", "");
    }
}
