package nianshen.rules;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.KieBase;

/**
 * The hash of everything that compiled rules depend on: names and bytes of the rule files and of the templates whose
 * labels sentences name, this program's own classes, the rule engine and the Java machine.
 */
final class CompileKey {

    /** Rooms whose classes rules are compiled against. */
    private static final List<String> ROOMS = List.of("facts", "rules", "template", "doc");

    private CompileKey() {
    }

    static String of(PackFiles files) throws IOException {
        MessageDigest digest = PackFiles.digest();
        add(files, files.rules(), digest);
        add(files, files.templates(), digest);
        digest.update(String.valueOf(KieBase.class.getPackage().getImplementationVersion())
                .getBytes(StandardCharsets.UTF_8));
        digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
        addProgram(digest);
        return HexFormat.of().formatHex(digest.digest()) + ".rules";
    }

    private static void add(PackFiles files, List<String> names, MessageDigest digest) {
        for (String name : names) {
            digest.update((name + "\0" + files.bytes().get(name).length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(files.bytes().get(name));
        }
    }

    private static void addProgram(MessageDigest digest) throws IOException {
        Path program = program();
        if (Files.isRegularFile(program)) {
            digest.update(Files.readAllBytes(program));
            return;
        }
        for (String room : ROOMS) {
            try (Stream<Path> classes = Files.list(program.resolve("nianshen").resolve(room))) {
                for (Path file : classes.sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
    }

    private static Path program() throws IOException {
        try {
            return Path.of(CompileKey.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException | RuntimeException e) {
            throw new IOException("the program's own classes cannot be found", e);
        }
    }
}
