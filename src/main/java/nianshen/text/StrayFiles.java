package nianshen.text;

import java.util.regex.Pattern;

/** Files that nobody meant to put where they are, told by their names alone. */
public final class StrayFiles {

    private static final String OF_SYSTEMS = "(?i)\\..*|~\\$.*|__MACOSX|thumbs\\.db|desktop\\.ini";
    private static final Pattern SYSTEM = Pattern.compile(OF_SYSTEMS);
    private static final Pattern EDITOR = Pattern.compile(OF_SYSTEMS + "|[~#].*|.*[~#]|.*\\.(tmp|temp|bak|orig|swp|part|crdownload)"
            + "|(?-i:[0-9A-F]{8})");

    private StrayFiles() {
    }

    /**
     * Hidden files, lock files of office programs ({@code ~$设置.xlsx}, {@code .~设置.xlsx}), and what systems put into
     * folders and archives. Nothing more is passed over among reports, since any other name may be that of a report.
     */
    public static boolean ofSystem(String name) {
        return SYSTEM.matcher(name).matches();
    }

    /**
     * These, and what editors put beside a file while it is open or being saved: copies half written ({@code 5A3C1E00},
     * {@code *.tmp}) and backups. Passed over among the files of a pack, where it is known what names can be.
     */
    public static boolean ofEditor(String name) {
        return EDITOR.matcher(name).matches();
    }
}
