package nianshen.render.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.Nearest;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.text.Lines;

/**
 * What styles set that neither browsers nor what letters are printed with knows: both pass over it, and a misspelt name
 * does nothing without a word. Since browsers learn new names every year, an unknown one keeps nobody from using a style.
 */
public final class StyleNames {

    /** Names of CSS: those that Chromium sets and those that OpenHTMLtoPDF reads. */
    private static final Set<String> KNOWN = words("styles.txt");
    /** What is set in a style: behind the last, or behind the mark that begins a block, and not itself followed by one. */
    private static final Pattern SET = Pattern.compile("(?<=[;{}])\\s*([-\\w]+)\\s*:([^;{}]*)(?=[;}])");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?i)\\s(?:(?:data-)?th[:-])?style=\"([^\"]*)\"");
    private static final Pattern ELEMENT = Pattern.compile("(?is)<style\\b[^>]*>(.*?)</style>");
    private static final Pattern SET_THERE = Pattern.compile("(?:^|[;'])\\s*([-\\w]+)\\s*:([^;]*)");
    /** A name of the style itself, or one that only a certain browser knows. */
    private static final Pattern OWN = Pattern.compile("-.*");
    private final PackFiles files;
    private final List<Problem> notes = new ArrayList<>();

    private StyleNames(PackFiles files) {
        this.files = files;
    }

    /** The names that nobody knows, and values that mean nothing, in the styles and pages among the letters. */
    public static List<Problem> unknown(PackFiles files) {
        StyleNames names = new StyleNames(files);
        for (String file : files.below(Templates.FOLDER)) {
            if (file.endsWith(".css")) {
                names.find(file, files.text(file), 0, StyleSyntax.blanked(files.text(file)), SET);
            } else if (file.endsWith(".html")) {
                ATTRIBUTE.matcher(files.text(file)).results().forEach(a -> names.find(file, files.text(file), a.start(1), a.group(1), SET_THERE));
                ELEMENT.matcher(files.text(file)).results().forEach(e -> names.find(file, files.text(file), e.start(1), e.group(1), SET));
            }
        }
        return names.notes;
    }

    private void find(String file, String text, int from, String style, Pattern set) {
        for (Matcher found = set.matcher(style); found.find();) {
            String name = found.group(1);
            boolean strange = !OWN.matcher(name).matches() && !KNOWN.contains(name.toLowerCase(Locale.ROOT));
            (strange ? Optional.of("没有名为“" + name + "”的样式，这一项不起作用" + Nearest.hint(name, KNOWN)) : StyleValues.fault(name, found.group(2)))
                    .ifPresent(wrong -> notes.add(new Problem(file, Lines.at(text, from + found.start(1)), null, wrong)));
        }
    }

    /** The words of a file beside this class. */
    static Set<String> words(String file) {
        try (InputStream words = StyleNames.class.getResourceAsStream(file)) {
            return Set.of(new String(words.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
