package nianshen.ingest.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import nianshen.doc.Flaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pictures were taken for one report is told, and which page nobody sent. */
class PictureReaderTest {

    @ParameterizedTest
    @CsvSource({"第1页.jpg 第2页.jpg 第4页.jpg, 3", "2.jpg 3.jpg, 1", "年报(1).png 年报(2).png 年报(5).png, 3、4", "某局2023年_01.jpg 某局2023年_03.jpg, 2", "1.jpg 2.jpg 3.jpg,",
            "0.jpg 1.jpg,", "IMG_20240118_1001.jpg IMG_20240118_1010.jpg,", "封面.jpg 1.jpg,", "第1页.jpg 第10页.jpg,"})
    void aPageWithoutAPictureIsToldWhereNumbersAreThoseOfPages(String names, String missing) {
        List<String> told = PictureReader.together(Arrays.asList(names.split(" "))).stream().filter(f -> f.reach() == Flaw.Reach.REPORT).map(Flaw::message).toList();
        assertEquals(missing == null ? List.of() : List.of("图片的编号不连续，没有第" + missing + "张，可能缺页，请核对原件"), told);
    }
}
