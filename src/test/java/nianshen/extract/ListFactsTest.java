package nianshen.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nianshen.facts.ListItem;
import nianshen.facts.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of lists are counted by the list and not by words; what stands under a subhead is told apart. */
class ListFactsTest {

    private static final List<String> HEAD = List.of("云泽县水利局2023年政府信息公开工作年度报告", "一、总体情况", "认真落实。");

    private static List<ListItem> items(String lines) {
        List<String> part = List.of(("五、存在的主要问题及改进情况;" + lines + ";六、其他需要报告的事项;无。").split(";"));
        return Spoken.lines(Stream.concat(HEAD.stream(), part.stream()).toArray(String[]::new)).of(ListItem.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "主要存在以下问题：一是公开不够及时；二是形式较为单一。下一步，一是加强培训；二是丰富形式；三是严格考核。|2|3",
        "（一）存在的问题;1.公开不够及时。;2.形式较为单一。;3.队伍不够稳定。;（二）改进措施;1.加强培训。;2.丰富形式。|3|2",
        "存在问题：;（一）公开不够及时。一是栏目更新慢，二是内容少。;（二）形式较为单一。;改进措施：;（一）加强培训。|2|1",
        "主要问题：（1）公开不够及时，（2）形式较为单一。改进措施：（1）加强培训。|2|1",
        "工作中仍存在一些不足。;一是公开不够及时。;二是形式较为单一。;今后将着力改进：第一，加强培训；第二，丰富形式。|2|2",
        "公开不够及时，形式较为单一。今后加强培训。|0|0",
        "主要问题：一是公开不够及时；二是形式较为单一。一是栏目更新慢；二是内容少；三是链接失效。|2|0",
        "一是加强领导；二是完善制度。但公开仍不够及时。|0|0",
        "主要问题：一是公开统一是难点，未形成二是以上的机制；二是形式单一。改进措施：一是加强培训。|2|1"})
    void itemsOfProblemsAndOfMeasures(String lines, int problems, int measures) {
        List<ListItem> items = items(lines);
        assertEquals(List.of(problems, measures), Stream.of("问题", "改进").map(m -> (int) items.stream().filter(i -> i.matter().equals(m)).count()).toList(),
                () -> items.toString());
    }

    @Test
    void anItemIsQuotedFromItsNumberToTheNext() {
        assertEquals(List.of("一是公开不够及时；", "二是形式较为单一。"), items("主要存在以下问题：一是公开不够及时；二是形式较为单一。").stream().map(ListItem::quote).toList());
    }

    @Test
    void sentencesKnowTheSubheadsThatTheyStandUnder() {
        List<Statement> said = Spoken.lines("云泽县水利局2023年政府信息公开工作年度报告", "一、总体情况", "我局认真落实。", "（一）主动公开情况", "公开信息5条。", "（五）监督保障。组织培训2次。",
                "五、存在的主要问题及改进情况", "（一）存在问题", "1.机制方面", "机制不够健全。", "（二）改进措施", "健全机制。", "六、其他需要报告的事项", "没有其他事项。").of(Statement.class);
        assertEquals(List.of("-", "主动公开情况", "监督保障", "存在问题、机制方面", "改进措施", "-"), said.stream().filter(s -> !s.heading())
                .map(s -> s.under() == null ? "-" : s.under()).toList(), said::toString);
    }
}
