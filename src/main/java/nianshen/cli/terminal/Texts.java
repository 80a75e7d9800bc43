package nianshen.cli.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nianshen.office.Pack;
import nianshen.office.Terms;

/** What the commands say, in Chinese unless English is asked for. */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        bundle = ResourceBundle.getBundle("nianshen.cli.texts", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts in the language that {@code --lang} names anywhere on the command line. */
    public static Texts of(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--lang=en") || args[i].equals("--lang") && i + 1 < args.length
                    && args[i + 1].equals("en")) {
                return new Texts(Locale.ENGLISH);
            }
        }
        return new Texts(Locale.ROOT);
    }

    /** The bundle itself, for the descriptions of commands and options. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** What was found in a rules folder, told in Chinese: as it is, or in the language asked for. */
    public String told(String line) {
        return isEnglish() ? English.of(line) : line;
    }

    private boolean isEnglish() {
        return bundle.getLocale().equals(Locale.ENGLISH);
    }

    /** The words for results: those of the pack in Chinese, those of the program in any other language. */
    public Terms terms(Pack pack) {
        return isEnglish() ? new Terms(this::term) : pack.terms();
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
