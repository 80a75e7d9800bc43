package nianshen.render.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.render.files.DataFile;

/**
 * The heads that an office gives to the columns of a table, which are filled in an order of their own: whatever they are
 * called, none may stand above what belongs to another.
 *
 * @param file   the file that says them
 * @param table  the item of the file
 * @param filled what the columns are filled with, in order, each by the word that is usual for it
 * @param heads  as the office has them
 */
public record Heads(String file, String table, List<String> filled, List<String> heads) {

    /** Copies the lists. */
    public Heads {
        filled = List.copyOf(filled);
        heads = List.copyOf(heads);
    }

    /**
     * Makes sure that there are as many as columns, that each has its own, and that no two are in each other's place.
     *
     * @throws nianshen.render.files.LetterException where that is not so
     */
    public void check(PackFiles files) {
        if (heads.size() != filled.size()) {
            throw DataFile.at(files, file, table, "“" + table + "”的 columns 应有 " + filled.size() + " 栏，实有 " + heads.size() + " 栏");
        }
        Set<String> seen = new TreeSet<>();
        heads.stream().filter(h -> h.isBlank() || !seen.add(h)).findFirst().ifPresent(h -> {
            throw DataFile.at(files, file, table, "“" + table + "”" + (h.isBlank() ? "有一栏没有表头（head）" : "有两栏的表头都是“" + h + "”") + "，各栏应有各的表头");
        });
        IntStream.range(0, filled.size()).filter(this::exchanged).findFirst().ifPresent(i -> {
            throw DataFile.at(files, file, table, moved(i) + "；各栏的先后不能调换");
        });
    }

    /** Heads that name what another column is filled with, while nothing says that they were exchanged: a word may be used otherwise. */
    public List<Problem> notes(PackFiles files) {
        return IntStream.range(0, filled.size()).filter(i -> other(i) >= 0).mapToObj(i -> new Problem(file, files.lineOf(file, '"' + table + '"'), null, moved(i) + "，请核对")).toList();
    }

    private String moved(int i) {
        return "“" + table + "”第 " + (i + 1) + " 栏填写的是“" + filled.get(i) + "”，表头却是“" + heads.get(i) + "”";
    }

    /** The column that is filled with what this head says; -1 for none, or for its own. */
    private int other(int i) {
        int of = filled.indexOf(heads.get(i));
        return of == i ? -1 : of;
    }

    /** Whether this head is in the place of one that is in the place of another, and so on, until the last is in the place of this. */
    private boolean exchanged(int i) {
        Set<Integer> passed = new HashSet<>();
        int at = i;
        while (at >= 0 && passed.add(at)) {
            at = other(at);
        }
        return at == i;
    }
}
