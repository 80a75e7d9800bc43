package nianshen.rules.files;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What editors and office programs put beside a file while it is open or being saved: lock files ({@code ~$设置.xlsx} of
 * Excel, {@code .~设置.xlsx} of WPS), copies half written ({@code 5A3C1E00}, {@code *.tmp}), backups, and what Windows
 * puts into folders. None of it was meant by the clerk.
 */
public final class EditorFiles {

    private static final Pattern NAME = Pattern.compile("[.~].*|.*~|(?i:.*\\.(tmp|temp|bak|swp|part|crdownload))|[0-9A-F]{8}"
            + "|(?i:thumbs\\.db|desktop\\.ini)");

    private EditorFiles() {
    }

    /** Whether the file is such a one, by its name. */
    public static boolean is(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }
}
