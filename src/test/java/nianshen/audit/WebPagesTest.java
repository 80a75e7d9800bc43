package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.ingest.source.Confirmed;
import nianshen.ingest.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that a saved web page names are part of it; others are reports, and what was confirmed of a set of them lies beside them. */
class WebPagesTest {

    @TempDir
    private Path folder;

    private void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), bytes);
    }

    private List<String> found() {
        return Inputs.find(List.of(folder)).stream().map(Input::name).toList();
    }

    @Test
    void picturesThatAPageNamesArePartOfIt() throws IOException, UnreadableException {
        put("某局/年报.html", "<img src='年报_files/表 一.png'><img src=\"./%E8%A1%A8.png\">".getBytes(StandardCharsets.UTF_8));
        put("某局/年报_files/表 一.png", new byte[] {1});
        put("某局/表.png", new byte[] {2});
        put("别局/年报.htm", "<img src='年报.files/表.png'>".getBytes(Charset.forName("GBK")));
        put("别局/年报.files/表.png", new byte[] {3});
        put("别局/扫描.png", new byte[] {4});
        assertEquals(List.of("别局/年报.htm", "别局/扫描.png", "某局/年报.html"), found());
        List<Input> inputs = Inputs.find(List.of(folder));
        assertArrayEquals(new byte[] {3}, inputs.get(0).open().beside().bytes("年报.files/表.png").orElseThrow());
        assertArrayEquals(new byte[] {1}, inputs.get(2).open().beside().bytes("年报_files/表 一.png").orElseThrow());
        assertTrue(inputs.get(2).open().beside().bytes("../别局/扫描.png").isEmpty());
    }

    @Test
    void whatWasConfirmedOfASetOfPicturesLiesBesideThem() throws IOException, UnreadableException {
        put("某局/1.jpg", new byte[] {1});
        put("某局/2.jpg", new byte[] {2});
        put("某局/1等2张图片.zip" + Confirmed.SUFFIX, "文件指纹,00".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("某局/1等2张图片.zip"), found());
        assertTrue(Inputs.find(List.of(folder)).get(0).open().confirmed().told().contains("指纹不符"));
    }
}
