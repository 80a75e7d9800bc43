package nianshen.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.pack.DataException;
import nianshen.pack.Listing;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.text.PlainText;

/** Reads the words of a pack ({@code words}) and collects all its faults before giving up. */
final class LexiconReader {

    static final String FOLDER = "words/";
    static final String MENTIONS = FOLDER + "mentions/";
    private static final String CORRECTIONS = FOLDER + "corrections/";
    private static final String FRAMES = FOLDER + "句式.csv";
    static final String LIST = ".txt";
    /** The last sound list of each file, by its name: most packs that are loaded after one another differ in a word or in none. */
    private static final Map<String, ListFile> SOUND = new ConcurrentHashMap<>();

    private final PackFiles files;
    private final EntryReader words = new EntryReader(new Regex());
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, WordList> lists = new TreeMap<>();
    private final List<WordList> mentioned = new ArrayList<>();
    /** Lines that entries stand on. */
    private final Map<WordList.Entry, Integer> places = new IdentityHashMap<>();

    LexiconReader(PackFiles files) {
        this.files = files;
    }

    Lexicon read() throws DataException {
        lists(FOLDER).forEach(this::readList);
        lists(MENTIONS).forEach(f -> mentioned.add(readList(f)));
        List<String> corrections = files.below(CORRECTIONS).stream().filter(f -> f.endsWith(LIST)).map(f -> readList(f).name()).toList();
        List<Frame> frames = readFrames();
        problems.addAll(RequiredLists.faults(files, required()));
        Meanings.all(frames).stream().filter(m -> lists.containsKey(m.list())).forEach(this::meanings);
        unframed(frames);
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return new Lexicon(lists, mentioned.stream().map(WordList::name).toList(), corrections, frames, words);
    }

    private void meanings(Meanings asked) {
        asked.faults(lists.get(asked.list())).forEach(f -> report(FOLDER + asked.list() + LIST, places.get(f.entry()), f.message()));
    }

    /** What the program tells of verbs by itself means something only in frames. */
    private void unframed(List<Frame> frames) {
        Set<String> deeds = frames.stream().flatMap(f -> f.deeds().stream()).collect(Collectors.toSet());
        Sense.Verb.TOLD.stream().filter(d -> !frames.isEmpty() && !deeds.contains(d)).forEach(d -> report(FRAMES, null, "没有一行的动词为“" + d + "”" + RequiredLists.LOST));
    }

    /** The lists without which reports would be misread. */
    static Set<String> required() {
        Set<String> names = new TreeSet<>(ReadingList.names());
        WordKind.listed().forEach(k -> names.add(k.file()));
        return names;
    }

    private List<String> lists(String folder) {
        List<String> found = files.below(folder);
        if (found.isEmpty()) {
            report(folder, null, "找不到文件夹，应有存放词表的文件夹");
        }
        return found.stream().filter(f -> f.endsWith(LIST) && f.indexOf('/', folder.length()) < 0).toList();
    }

    /**
     * A list as its file has it.
     *
     * @param places lines that entries stand on
     */
    private record ListFile(String text, WordList list, Map<WordList.Entry, Integer> places) {
    }

    private WordList readList(String file) {
        String text = files.text(file);
        ListFile before = SOUND.get(file);
        ListFile read = before != null && before.text().equals(text) ? before : readList(file, text);
        places.putAll(read.places());
        WordList list = read.list();
        if (lists.put(list.name(), list) != null) {
            report(file, null, "词表“" + list.name() + "”在 words、words/mentions 和 words/corrections 中重复，应只保留一个");
        }
        return list;
    }

    private ListFile readList(String file, String text) {
        int before = problems.size();
        List<String> lines = text.lines().toList();
        List<WordList.Entry> entries = new ArrayList<>();
        Map<WordList.Entry, Integer> own = new IdentityHashMap<>();
        Map<String, Integer> written = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            String line = content(lines.get(i));
            Integer same = line.isEmpty() ? null : written.putIfAbsent(PlainText.plain(line.split("=>", 2)[0]), number);
            if (same != null) {
                report(file, number, "“" + line + "”与第" + same + "行重复，请只保留一行");
            } else if (!line.isEmpty()) {
                entry(file, number, line).ifPresent(e -> {
                    own.put(e, number);
                    entries.add(e);
                });
            }
        }
        WordList list = new WordList(name(file), entries);
        if (file.startsWith(CORRECTIONS)) {
            list.phrases().stream().filter(p -> entries.stream().anyMatch(e -> p.equals(e.phrase()) && list.idle(e)))
                    .forEach(p -> report(file, line(lines, p), EntryReader.idle(content(lines.get(line(lines, p) - 1)))));
            entries.stream().filter(e -> e.phrase() != null && e.value() != null && list.corrects(PlainText.plain(e.value())))
                    .forEach(e -> report(file, own.get(e), "“" + e.phrase() + "”改成的“" + e.value() + "”在本表中也是要改的写法，请只保留一个方向"));
        }
        ListFile read = new ListFile(text, list, own);
        if (problems.size() == before) {
            SOUND.put(file, read);
        }
        return read;
    }

    private Optional<WordList.Entry> entry(String file, int number, String line) {
        try {
            return Optional.of(file.startsWith(CORRECTIONS) ? words.correction(name(file), line) : words.read(name(file), line));
        } catch (IllegalArgumentException e) {
            report(file, number, e.getMessage());
            return Optional.empty();
        }
    }

    private List<Frame> readFrames() {
        List<Frame> frames = new ArrayList<>();
        if (!files.has(FRAMES)) {
            report(FRAMES, null, "缺少这个文件");
            return frames;
        }
        Listing.lines(files, FRAMES, problems).forEach(line -> addFrame(frames, line));
        return frames;
    }

    private void addFrame(List<Frame> frames, Listing.Line line) {
        List<String> cells = line.cells();
        boolean heading = cells.get(0).equals(FrameReader.COLUMNS.get(0));
        if (heading && !cells.equals(FrameReader.COLUMNS)) {
            problems.add(line.fault().apply(0, "列名应为 " + String.join("、", FrameReader.COLUMNS) + "，实为 " + String.join("、", cells)));
        } else if (!heading) {
            try {
                frames.addAll(FrameReader.read(cells));
            } catch (IllegalArgumentException e) {
                problems.add(line.fault().apply(0, e.getMessage()));
            }
        }
    }

    private static int line(List<String> lines, String word) {
        return IntStream.range(0, lines.size()).filter(i -> PlainText.plain(lines.get(i).split("=>", 2)[0]).equals(word)).findFirst().orElse(0) + 1;
    }

    /** What a list is called: its file's name without folder and suffix. */
    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - LIST.length());
    }

    static String content(String line) {
        String text = line.strip();
        int comment = text.startsWith("#") || text.startsWith("＃") ? 0 : text.indexOf(" #");
        return comment < 0 ? text : text.substring(0, comment).strip();
    }

    private void report(String file, Integer line, String message) {
        problems.add(new Problem(file, line, null, message));
    }
}
