package nianshen.cli.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import nianshen.office.Pack;
import nianshen.office.Terms;

/** What the commands say, in Chinese unless English is asked for. */
public final class Texts {

    private final ResourceBundle bundle;
    private final boolean english;

    private Texts(boolean english) {
        this.english = english;
        ResourceBundle chinese = Said.in("texts.properties", null);
        this.bundle = english ? Said.in("texts_en.properties", chinese) : chinese;
    }

    /** Texts read from where they lie: the usual way takes as long as all of reading them. */
    private static final class Said extends PropertyResourceBundle {

        private Said(Reader file, ResourceBundle otherwise) throws IOException {
            super(file);
            setParent(otherwise);
        }

        static Said in(String file, ResourceBundle otherwise) {
            try (Reader reader = new InputStreamReader(Said.class.getResourceAsStream("/nianshen/cli/" + file), StandardCharsets.UTF_8)) {
                return new Said(reader, otherwise);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The texts in the language that {@code --lang} names anywhere on the command line. */
    public static Texts of(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--lang=en") || args[i].equals("--lang") && i + 1 < args.length
                    && args[i + 1].equals("en")) {
                return new Texts(true);
            }
        }
        return new Texts(false);
    }

    /** The name of a file on a line of its own: without signs that break the line, or turn it round. */
    static String name(String of) {
        return of.replaceAll("[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "?");
    }

    /** The bundle itself, for the descriptions of commands and options. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The name of the language. */
    public String language() {
        return english ? "en" : "zh";
    }

    /** What was found in a rules folder, told in Chinese: as it is, or in the language asked for. */
    public String told(String line) {
        return english ? English.of(line) : line;
    }

    /** The words for results: those of the pack in Chinese, those of the program in any other language. */
    public Terms terms(Pack pack) {
        return english ? new Terms(this::term) : pack.terms();
    }

    /** The word; for what only whoever maintains rules sees, the name in words. */
    private String term(String name) {
        return bundle.containsKey("terms." + name) ? get("terms." + name)
                : name.replaceFirst(".*\\.(?=[^.]+$)", "").replaceAll("(?<=[a-z])(?=[A-Z])|[:_]", " ").toLowerCase(Locale.ROOT).strip();
    }

    /** A text with its arguments filled in; numbers without separators. */
    public String get(String key, Object... args) {
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = String.valueOf(args[i]);
        }
        return MessageFormat.format(bundle.getString(key), words);
    }
}
