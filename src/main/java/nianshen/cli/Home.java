package nianshen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the default folders are: in the working folder, else beside the launcher. */
final class Home {

    private Home() {
    }

    /** The named folder in the working folder, or the one beside the launcher where there is none here. */
    static Path existing(String name) {
        Path here = Path.of(name);
        String home = System.getProperty("nianshen.home");
        return Files.exists(here) || home == null ? here : Path.of(home, name);
    }

    /** The reports named, or the samples where none are. */
    static List<Path> reports(List<Path> in) {
        return in == null || in.isEmpty() ? List.of(existing("reports-in")) : in;
    }
}
