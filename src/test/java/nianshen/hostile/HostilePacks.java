package nianshen.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hostile rule packs, each kind in as many sizes and shapes as are asked for, the same for the same seed. */
final class HostilePacks {

    private static final String CODE = "local/a.drl";
    private static final String SENTENCES = "local/a.dslr";
    private static final String VOCABULARY = "local/a.dsl";
    private static final String PAGE = "letters/page-report.html";
    private static final String TOO_LARGE = "：文件过大，这类文件不应超过 ";
    private static final String TOO_LONG = " 第\\d+行：这一行过长，";
    private static final String DEEP = "( 第7行第\\d+列：括号嵌套过深| 第4行第1列：这条规则过长| 第7行：这一行过长)";
    private static final String MUCH = "( 第4行第1列：这条规则过长，不应超过1500个词| 第[79]行：这一行过长)";
    private static final String HIDDEN = " 第\\d+行第\\d+列：规则文件中不可有看不见的字符 U\\+";
    private final List<Function<Random, HostilePack>> kinds = new ArrayList<>();

    private HostilePacks() {
        code();
        sentences();
        data();
        letters();
        workbooks();
        ruleSheets();
    }

    /** So many packs, all kinds in turn. */
    static List<HostilePack> all(int packs, long seed) {
        List<Function<Random, HostilePack>> kinds = new HostilePacks().kinds;
        return IntStream.range(0, packs).mapToObj(i -> kinds.get(i % kinds.size()).apply(new Random(seed + i))).toList();
    }

    private void code() {
        text("salience", CODE, r -> rule("Title( year == 1 )", "ledger.violated();").replace("when\n", "salience " + pick(r, "", "-") + "9".repeat(10 + r.nextInt(90)) + "\nwhen\n"), " 第\\d+行第\\d+列：salience 之后的数过大");
        when("brackets", r -> "Title( " + "(".repeat(20 + r.nextInt(9_000)) + "year == 1", DEEP);
        when("groups", r -> "(".repeat(21 + r.nextInt(9_000)) + "Title()", DEEP);
        when("denials", r -> "not ".repeat(21 + r.nextInt(1_000)) + "Title()", DEEP);
        when("signs", r -> "Title( " + (r.nextBoolean() ? "!" : "- ").repeat(21 + r.nextInt(500)) + "year )", DEEP);
        when("choices", r -> "Title( year == " + "( year == 1 ? 2 : ".repeat(21 + r.nextInt(100)) + "1", DEEP);
        when("sums", r -> "accumulate( ".repeat(21 + r.nextInt(200)) + "Title()", DEEP);
        when("paths", r -> "/Title" + "/text".repeat(r.nextInt(400)) + "[ year == 1 ]", " 第7行第2列：发现“/”");
        when("members", r -> "Title( text" + ".toString()".repeat(400 + r.nextInt(9_000)) + " == \"a\" )", MUCH);
        when("chain", r -> "Title( " + many(800 + r.nextInt(9_000), i -> "year != " + i + (r.nextBoolean() ? " && " : " || ")) + "year == 1 )", MUCH);
        when("reckoning", r -> "Title( year == " + "1 + ".repeat(800 + r.nextInt(9_000)) + "1 )", MUCH);
        when("list", r -> "Title( year in ( " + many(1_000 + r.nextInt(9_000), i -> i + ", ") + "1 ) )", MUCH);
        when("facts", r -> many(400 + r.nextInt(2_000), i -> "Title( year != " + (i + 1) + " )\n"), MUCH);
        when("alternatives", r -> many(7 + r.nextInt(90), i -> "( Title( year == " + i + " ) or Report( year == " + i + " ) )\n"), " 第1?\\d\\d?行第\\d+列：“or”过多");
        when("wide", r -> many(70 + r.nextInt(80), i -> "Title( year == " + i + " ) or ") + "Title()", " 第\\d+行第\\d+列：“or”过多");
        when("prefixed", r -> "(or " + "Title() ".repeat(70 + r.nextInt(80)) + ")", " 第\\d+行第\\d+列：“or”过多");
        when("long text", r -> "Title( text == \"" + "甲".repeat(2_100 + r.nextInt(2_000)) + "\" )", " 第7行第17列：引号中的文字过长");
        when("long word", r -> "Title( a" + "b".repeat(101 + r.nextInt(2_000)) + " )", " 第7行第9列：这个词过长");
        when("long number", r -> "Figure( value == " + "9".repeat(101 + r.nextInt(2_000)) + " )", " 第7行第19列：这个词过长");
        when("octal", r -> "Title( year == 0" + (1 + r.nextInt(777)) + " )", " 第7行第17列：发现“0\\d+”，数字应");
        when("exponent", r -> "Figure( value == 1e" + r.nextInt(999_999) + " )", " 第7行第19列：发现“1e\\d+”");
        when("points", r -> "Figure( value.movePointRight(" + (100 + r.nextInt(99_999_999)) + ") == null )", " 第7行第16列：“movePointRight”中应为不大于99的数字");
        when("replacing", r -> "Title( text" + ".replace(\"a\", \"aa\")".repeat(1 + r.nextInt(30)) + ".length() > 1 )", " 第7行第\\d+列：不认识“replace”");
        when("matching", r -> "Title( text.matches(\"(a+)+b" + r.nextInt(99) + "\") )", " 第7行第14列：“matches”前后不用点和括号");
        when("unclosed expression", r -> "Title( text matches \"" + "(".repeat(1 + r.nextInt(900)) + "a\" )", " 第7行第22列：正则表达式");
        when("code", r -> pick(r, "Title( eval( true ) )", "Title( new java.io.File(\"x\") != null )", "Title( text.class.name == \"x\" )", "Title( this[\"text\"] == \"x\" )",
                "Title() from new java.util.ArrayList()", "Title() do[x]", "Title( text.getClass() == null )"), " 第7行第\\d+列：");
        when("hidden sign", r -> "Title( text == \"a" + pick(r, "\r", "\u0001", "\u202e", "\u200b", "\u2028", "\u0085", "\u001b[31m") + "\" )", HIDDEN);
        when("comment that ends early", r -> "Title() // 说明" + pick(r, "\r", "\u2028", "\u2029", "\u0085", "\u000b", "\f") + " eval( true )", HIDDEN);
        when("open comment", r -> "Title() /* " + "甲".repeat(r.nextInt(99)), " 第7行第10列：注释没有以 \\*/ 结束");
        when("escape", r -> "Title() // \\u000a eval( true )" + " ".repeat(r.nextInt(9)), " 第7行第13列：不可使用 \\\\u 转义");
        then("program", r -> pick(r, "ledger.violated(); System.exit(0);", "ledger.violated(); } void x() { System.exit(0);", "while (true) { }", "ledger.violated(); // x\r System.exit(0);"), " 第9行第\\d+列：");
        then("chained", r -> "ledger.violated()" + ".at($t)".repeat(400 + r.nextInt(9_000)) + ";", MUCH);
        then("repeated", r -> "ledger.violated();\n".repeat(400 + r.nextInt(9_000)), MUCH);
        text("rules", CODE, r -> "package a\n" + many(501 + r.nextInt(900), i -> "rule \"ZZ-01 " + i + "\"\nwhen\nthen\nend\n"), " 第\\d+行第1列：一个规则文件不应超过500条规则");
        text("size", CODE, r -> rule("Title()", "ledger.violated();") + "// x\n".repeat(120_000 + r.nextInt(9_000)), TOO_LARGE);
        text("package", CODE, r -> rule("Title()", "ledger.violated();").replace("local.t", pick(r, "java.lang", "nianshen.facts", "org.drools", "a..b", "a" + ".b".repeat(200))), " 第1行第1列：package 之后");
        text("heads", CODE, r -> "import nianshen.facts.*\n".repeat(10_001 + r.nextInt(999)), " 第10001行：行数过多");
        text("name", CODE, r -> rule("Title()", "ledger.violated();").replace("ZZ-01 试验", "ZZ-01 " + pick(r, "试\\n验 ERROR x", "\\\"", "试".repeat(90), "试\\t验")), " 第4行：规则名“ZZ-01 [^\n]*”不应超过80字");
        text("unknown variable", CODE, r -> rule("Title()", "ledger.violated();").replace("有误", pick(r, "有{谁}误", "有{year.class}误", "有${7*7}误", "有{误", "有{}误", "有{{year}}误")), " 第5行第\\d+列：规则“ZZ-01 试验”");
        text("junk", CODE, r -> junk(r, 2_000), "[ ：].*");
    }

    private void sentences() {
        condition("sentence", r -> "第六部分".repeat(100 + r.nextInt(60)) + "没有提到“联系电话”", " 第7行：这一行有\\d+字，不应超过400字");
        condition("long sentence", r -> "第六部分".repeat(300 + r.nextInt(9_000)) + "没有提到“联系电话”", TOO_LONG);
        condition("words", r -> many(250 + r.nextInt(9_000), i -> "词" + i % 97 + " "), "( 第7行：这一行有|" + TOO_LONG + ")");
        condition("additions", r -> "表三“总计”行“总计”列" + "加表三“总计”行“总计”列".repeat(12 + r.nextInt(8)) + "大于1", " 第7行第3列：看不懂“表三");
        condition("denials", r -> (r.nextBoolean() ? "并非" : "并非第五部分没有提到“a”或者").repeat(5 + r.nextInt(20)) + "第六部分没有提到“b”", " 第7行：这一行有\\d+(处“并非”|字)");
        condition("quotations", r -> "第六部分没有提到" + "“a”".repeat(20 + r.nextInt(90)), " 第7行第\\d+列：看不懂“");
        condition("brackets", r -> "（".repeat(20 + r.nextInt(300)) + "第六部分没有提到“a”", " 第7行第\\d+列：看不懂“");
        condition("numerals", r -> "第六部分的字数大于" + "九千万亿".repeat(2 + r.nextInt(80)), " 第7行第\\d+列：看不懂“");
        condition("code in a quotation", r -> "第六部分没有提到“a\" ) eval(true) Title( text == \"" + r.nextInt(9) + "”", " 第7行第\\d+列：看不懂“");
        condition("conditions", r -> many(31 + r.nextInt(400), i -> "第六部分没有提到“词" + i + "”\n  ") + "第六部分有实质内容", " 第38行：这条规则的条件过多");
        condition("unknown", r -> many(40 + r.nextInt(400), i -> "看不懂的话" + i + "\n  "), " 第7行第3列：看不懂“看不懂的话0”");
        text("rules", SENTENCES, r -> many(403 + r.nextInt(90), i -> sentence("第六部分没有提到“a" + i + "”").replace("ZZ-01", "ZZ-01/" + i)), "( 第\\d+行：一个规则文件不应超过400条规则|：文件过大)");
        text("size", SENTENCES, r -> "# 说明\n".repeat(40_000 + r.nextInt(9_000)), TOO_LARGE);
        text("name", SENTENCES, r -> sentence("第六部分没有提到“a”").replace("试验", pick(r, "试\\n验", "试\u0001验", "试\u202e验", "试".repeat(90))), " 第1行：规则名“ZZ-01 ");
        text("zero sign", SENTENCES, r -> sentence("第六部分没有提到“a”").replace(pick(r, "试验", "没有", "级别"), "\0"), "：文字编码无法识别");
        text("unknown variable", SENTENCES, r -> sentence("第六部分没有提到“a”").replace("有误", pick(r, "有{谁}误", "有{何时" + r.nextInt(9) + "}误")), " 第4行：文字中的 \\{");
        text("junk", SENTENCES, r -> junk(r, 300), "[ ：].*");
        text("code", VOCABULARY, r -> "[当]有坏事" + r.nextInt(9) + "=" + pick(r, "eval( System.exit(0) )", "Title( text.class == null )", "Title() from Runtime") + "\n", " 第1行第\\d+列：");
        text("size", VOCABULARY, r -> many(5_001 + r.nextInt(900), i -> "[当]有第" + i + "件坏事=Title( year == " + i + " )\n"), " 第5001行：行数过多");
        text("line", VOCABULARY, r -> "[当]" + "甲".repeat(3_000 + r.nextInt(900)) + "=Title()\n", TOO_LONG);
    }

    private void data() {
        text("nothing", "basis.json", r -> "{" + " ".repeat(r.nextInt(9)) + "}", "：没有写一条依据");
        text("nesting", "local/basis.json", r -> (r.nextBoolean() ? "[" : "{\"a\":").repeat(1_500 + r.nextInt(9_000)), "[ ：].*");
        text("number", "local/basis.json", r -> "{\"A\":{\"text\":\"x\",\"since\":" + "9".repeat(5 + r.nextInt(5_000)) + "}}", "[ ：].*");
        text("no id", "templates/2021/template.json", r -> "{\"id\":null,\"name\":" + (r.nextBoolean() ? "null" : "\"a\"") + ",\"document\":\"\",\"since\":2021,\"until\":null,\"sections\":[],\"tables\":[],\"equations\":[],\"groups\":[]}", "：“id”应为文字，实为空");
        text("size", "local/basis.json", r -> "{" + many(60_000 + r.nextInt(900), i -> "\"A" + i + "\":\"x\",\n") + "}", TOO_LARGE);
        text("line break", "local/basis.json", r -> "{\"A\\nSEVERE " + r.nextInt(9) + "\":5}", "：“AU\\+000ASEVERE \\d”应为依据的名称和文号");
        text("version", "pack.json", r -> "{\"id\":\"a\",\"version\":\"1\\nSEVERE " + r.nextInt(9) + "\",\"engine\":\"1\",\"essential\":[]}", " 第1行：“version”应为文字");
        text("rows", "local/agencies.csv", r -> "名称,别名\n" + many(10_001 + r.nextInt(900), i -> "机关" + i + ",\n"), " 第10001行：行数过多");
        text("columns", "local/agencies.csv", r -> "名称\n" + "a,".repeat(9_000 + r.nextInt(900)), TOO_LONG);
        text("open quotation", "local/agencies.csv", r -> "名称,别名\n\"" + "甲".repeat(9 + r.nextInt(900)), " 第2行");
        text("waivers", "local/waivers.csv", r -> "rule,agency,year,reason,who,until\n" + "ZZ-99,甲县乙局,2023,x,y,\n".repeat(1 + r.nextInt(900)), " 第2行");
        text("rules", "local/a.drl.csv", r -> "编号,名称,级别,依据,问题,整改,{部分}没有提到“{词}”\n" + many(1_001 + r.nextInt(900), i -> "ZZ-01,甲,提示,S,有误,更正,第六部分,a" + i + "\n"), " 第1001行：行数过多");
        text("words", "words/mentions/问题.txt", r -> many(20_001 + r.nextInt(900), i -> "词语" + i + "\n"), " 第20001行：行数过多");
        text("word", "words/mentions/问题.txt", r -> "词".repeat(2_800 + r.nextInt(900)), TOO_LONG);
        text("expression", "words/mentions/问题.txt", r -> "re:" + "(".repeat(1 + r.nextInt(900)) + "甲", " 第1行：正则表达式有误");
        text("empty expression", "words/mentions/问题.txt", r -> "re:(甲+)*|" + r.nextInt(9), " 第1行：正则表达式会匹配空白");
        text("frames", "words/句式.csv", r -> "甲,乙\n".repeat(1 + r.nextInt(90)), " 第\\d+行");
    }

    private void letters() {
        page("program", r -> "<p th:text=\"${T(java.lang.Runtime).getRuntime()}\">" + r.nextInt(9) + "</p>", " 第1行：模板中不允许“");
        page("class", r -> "<p th:text=\"${report." + pick(r, "class", "getClass", "classLoader") + ".name}\"></p>", " 第1行：模板中不允许“");
        page("preprocessing", r -> "<p th:text=\"__${" + r.nextInt(9) + "}__\"></p>", " 第1行：模板中不允许“");
        page("brackets", r -> "<p th:text=\"${" + "(".repeat(20 + r.nextInt(300)) + "1" + "\"></p>", " 第1行：模板中不允许“");
        page("reckoning", r -> "<p th:text=\"${" + "1 + ".repeat(150 + r.nextInt(3_000)) + "1}\"></p>", " 第1行：模板中不允许“");
        page("loops", r -> "<p th:each=\"x : ${findings}\">".repeat(2 + r.nextInt(9)), " 第1行：模板中不允许“x : \\$\\{findings}”：一个列表之内");
        page("depth", r -> "<div>".repeat(101 + r.nextInt(900)), " 第1行：模板中不允许“<div”：标签一层套一层");
        page("script", r -> pick(r, "<script>1</script>", "<iframe></iframe>", "<form></form>", "<object></object>"), " 第1行：模板中不允许“<");
        page("comment that runs", r -> pick(r, "<!--/*/ <p th:text=\"${x}\"></p> /*/-->", "<!--/* x */-->", "<!--[if gt IE 1]><p></p><![endif]-->"), " 第1行：");
        text("entity", PAGE, r -> "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname" + r.nextInt(9) + "\">]><html>&x;</html>", " 第1行：模板中不允许“");
        text("size", PAGE, r -> "<html><body>" + "<p>x</p>\n".repeat(30_000 + r.nextInt(900)), TOO_LARGE);
        text("import", "letters/page.css", r -> "@import url(file:///etc/hostname" + r.nextInt(9) + ");", " 第1行：模板中不允许“");
        text("loop", "letters/letter-body.txt", r -> "[# th:each=\"a : ${letter.main}\"]".repeat(2 + r.nextInt(9)), " 第1行：模板中不允许“a : \\$\\{letter.main}”：一个列表之内");
        text("path", "letters/fonts.json", r -> "{\"x" + r.nextInt(9) + "\":\"/etc/hostname\"}", " 第1行");
    }

    private void workbooks() {
        workbook("texts", r -> sheet("", "<sst><si><t>" + "x".repeat(30_000_000 + r.nextInt(900)) + "</t></si></sst>"), "：内容过多");
        workbook("rows", r -> sheet("<row/>".repeat(500_000 + r.nextInt(900)), "<sst/>"), "：内容过多");
        workbook("entities", r -> sheet("", "<!DOCTYPE a [<!ENTITY a \"" + "a".repeat(99 + r.nextInt(9)) + "\">]><sst><si><t>&a;</t></si></sst>"), "：无法打开");
        workbook("cut", r -> java.util.Arrays.copyOf(sheet("", "<sst/>"), 200 + r.nextInt(300)), "：无法打开");
        workbook("other", r -> junk(r, 900).getBytes(StandardCharsets.UTF_8), "：无法打开");
        workbook("far", r -> sheet("<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x" + r.nextInt(9) + "</t></is></c></row>", "<sst/>"), " 表“开关” XFD1048576：");
        workbook("formula", r -> sheet("<row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(\"x\")</f><v>" + r.nextInt(9) + "</v></c></row>", "<sst/>"), " 表“开关” A1：");
    }

    private void ruleSheets() {
        ruleSheet("far row", "<row r=\"1\"><c t=\"inlineStr\" r=\"A1\"><is><t>编号</t></is></c></row><row r=\"1048576\"><c t=\"inlineStr\" r=\"A1048576\"><is><t>ZZ-01</t></is></c></row>", " 表“开关” A1048576：离表头太远.*");
        ruleSheet("merged head", "<row r=\"1\"><c t=\"inlineStr\" r=\"A1\"><is><t>编号</t></is></c></row><row r=\"3\"><c t=\"inlineStr\" r=\"A3\"><is><t>ZZ-01</t></is></c></row></sheetData><mergeCells><mergeCell ref=\"A1:C4\"/></mergeCells><sheetData>", ".*");
    }

    private void ruleSheet(String name, String rows, String told) {
        kinds.add(r -> new HostilePack("local/a.drl.xlsx " + name, Map.of("local/a.drl.xlsx", sheet(rows, "<sst/>")), "local/a\\.drl\\.xlsx" + told));
    }

    private void text(String name, String file, Function<Random, String> text, String told) {
        kinds.add(r -> HostilePack.of(file + " " + name, file, text.apply(r), quoted(file) + told + ".*"));
    }

    private void when(String name, Function<Random, String> conditions, String told) {
        text(name, CODE, r -> rule(conditions.apply(r), "ledger.violated();"), told);
    }

    private void then(String name, Function<Random, String> conclusions, String told) {
        text("conclusion " + name, CODE, r -> rule("$t : Title()", conclusions.apply(r)), told);
    }

    private void condition(String name, Function<Random, String> conditions, String told) {
        text(name, SENTENCES, r -> sentence(conditions.apply(r)), told);
    }

    private void page(String name, Function<Random, String> body, String told) {
        text(name, PAGE, r -> "<html xmlns:th=\"http://www.thymeleaf.org\"><body>" + body.apply(r) + "</body></html>", told);
    }

    private void workbook(String name, Function<Random, byte[]> bytes, String told) {
        kinds.add(r -> new HostilePack("local/a.xlsx " + name, Map.of("local/a.xlsx", bytes.apply(r)), "local/a\\.xlsx" + told + ".*"));
    }

    private static String quoted(String file) {
        return java.util.regex.Pattern.quote(file);
    }

    static String rule(String when, String then) {
        return """
                package local.t
                import nianshen.facts.*
                global nianshen.rules.ledger.Ledger ledger
                rule "ZZ-01 试验"
                 @name("试验") @severity("general") @basis("S") @needs("title") @message("有误") @remedy("更正")
                when
                 %s
                then
                 %s
                end
                """.formatted(when, then);
    }

    static String sentence(String condition) {
        return "规则 “ZZ-01 试验”\n级别：提示\n依据：S\n问题：有误\n整改：更正\n当\n  " + condition + "\n那么\n  报告问题\n结束\n";
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String many(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    private static String junk(Random random, int most) {
        return "@" + random.ints(1 + random.nextInt(most), 33, 126).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static byte[] sheet(String rows, String texts) {
        String name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type + "worksheet+xml\"/>"
                    + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type + "sharedStrings+xml\"/></Types>");
            put(zip, "_rels/.rels", "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"a\" Type=\"" + relation + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + name + "\" xmlns:r=\"" + relation + "\"><sheets><sheet name=\"开关\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"a\" Type=\"" + relation + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"b\" Type=\"" + relation + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + name + "\"><sheetData>" + rows + "</sheetData></worksheet>");
            put(zip, "xl/sharedStrings.xml", texts.replace("<sst", "<sst xmlns=\"" + name + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
