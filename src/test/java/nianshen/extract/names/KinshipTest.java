package nianshen.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.words.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Abbreviations and longer forms of a name are kin, names of other agencies are not. */
class KinshipTest {

    private final Kinship kinship;

    KinshipTest() throws DataException {
        kinship = new Kinship(Lexicon.load(PackFiles.read(Path.of("rules"))).list("机关通名"));
    }

    @ParameterizedTest
    @CsvSource({
        "我局, 云泽县教育局, true",
        "县局, 云泽县教育局, true",
        "县卫健委, 云泽县卫生健康局, true",
        "云泽县教育和体育局, 云泽县教育局, true",
        "县人社局, 云泽县人力资源和社会保障局, true",
        "县市监局, 云泽县市场监督管理局, true",
        "云泽县人民政府办公室, 云泽县人民政府, true",
        "县政府, 云泽县人民政府, true",
        "云泽县青石镇人民政府, 青石镇人民政府, true",
        "县水利局, 云泽县教育局, false",
        "云泽县应急管理局, 云泽县市场监督管理局, false",
        "云泽县白河镇人民政府, 云泽县青石镇人民政府, false",
        "东山市人民政府, 云泽县人民政府, false",
    })
    void namesAreToldApartByTheirDistinguishingWord(String name, String agency, boolean kin) {
        assertEquals(kin, kinship.kin(name, agency));
    }
}
