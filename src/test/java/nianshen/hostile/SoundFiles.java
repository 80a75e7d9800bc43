package nianshen.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import nianshen.specimen.Maker;
import nianshen.specimen.OfdPrint;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.TextPrint;
import nianshen.specimen.WebPrint;
import nianshen.specimen.WordPrint;

/** A sound file of every form that is read, by name. */
final class SoundFiles {

    private SoundFiles() {
    }

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (PaperPrint print : PaperPrint.values()) {
            files.put(print + ".pdf", print.write(Maker.draw(21)));
        }
        files.put(OfdPrint.GLYPHS + ".ofd", OfdPrint.GLYPHS.write(Maker.draw(26)));
        for (WordPrint print : WordPrint.values()) {
            files.put(print + ".docx", print.write(Maker.draw(22)));
        }
        for (WebPrint print : WebPrint.values()) {
            files.put(print + ".html", print.write(Maker.draw(23)));
        }
        for (TextPrint print : TextPrint.values()) {
            files.put(print + ".txt", print.write(Maker.draw(24)));
        }
        try {
            files.put("97.doc", BrokenDocTest.sound());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        files.put("存档.mht", archive(WebPrint.values()[0].write(Maker.draw(25))));
        files.put("宽.txt", new String(files.get(TextPrint.values()[0] + ".txt"), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE));
        return files;
    }

    private static byte[] archive(byte[] page) {
        return ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + Base64.getMimeEncoder().encodeToString(page) + "\r\n--b--\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
