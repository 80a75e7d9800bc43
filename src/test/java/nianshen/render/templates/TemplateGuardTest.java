package nianshen.render.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.pack.PackFiles;
import nianshen.render.Invented;
import nianshen.render.files.LetterException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates show data; whatever would run or fetch something is refused before a template is filled in. */
class TemplateGuardTest {

    private static final Path LETTERS = Invented.RULES.resolve("letters");

    @TempDir
    Path rules;
    private Path folder;

    @BeforeEach
    void letters() throws IOException {
        folder = Files.createDirectories(rules.resolve("letters"));
    }

    @Test
    void theShippedTemplatesAreAllowed() {
        assertEquals(List.of(), TemplateGuard.faults(PackFiles.read(Invented.RULES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "new java.io.File('/tmp/x').delete()", "new java.util.Date", "T(java.lang.Runtime).getRuntime()",
        "@java.lang.Runtime@getRuntime()", "letter.class", "letter.title.class.name", "letter.getClass()",
        "letter.title.getClass", "letter.title.Class", "'x'.getClass().forName('java.lang.Runtime')", "#ctx", "#root",
        "#vars", "#this", "#execInfo.templateName", "execInfo", "#objects.nullSafe(letter, 1)", "#ids.seq('a')",
        "#conversions.convert(letter, 'a')", "#strings.toString(letter)", "#uris.escapePath('a')", "letter.year = '1'",
        "#x = 1", "letter.body.{? #this.heading}", "letter.body.{heading}", ":[ #this + 1 ]", "letter.title.length()",
        "letter.title.remove (0)", "('@java.lang.Runtime@getRuntime()')(1)", "letter.year('x')", "letter['class']",
        "__${letter.year}__", "'a__${letter.year}__'", "ne\\u0077 java.util.Date()", "'\\u0027 + new X() + \\u0027'",
        "ne&#119; java.util.Date()", "&#84;(java.lang.Runtime)", "(letter).class", "letter.title[0].class",
        "{1, 2}", "1, new X()", "\"a\"", "letter.year instanceof String", "'unclosed", "|${letter.class}|",
        "|#{letter}|", "letter.year}${new X()", "'}' + T(X)"
    })
    void anExpressionThatIsMoreThanDataIsRefused(String expression) throws IOException {
        String value = "${" + expression + "}";
        if (!expression.contains("\"")) {
            refused("letter.html", 3, "<p>\n文字\n<b th:text=\"" + value + "\">x</b></p>");
            refused("page-index.html", 2, "<p>\n<b data-th-text=\"" + value + "\">x</b></p>");
            refused("letter-body.txt", 2, "文字\n[# th:if=\"" + value + "\"]文字[/]");
        }
        refused("page-index.html", 2, "<p>\n文字[[" + value + "]]</p>");
        refused("letter-body.txt", 2, "文字\n[(" + value + ")]");
        refused("letter-body.txt", 3, "文字\n文字\n[[" + value + "]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<SCRIPT src=\"a.js\"/>", "<iframe/>", "<object data=\"a\"/>", "<embed src=\"a\"/>",
        "<link rel=\"stylesheet\" href=\"a.css\"/>", "<base href=\"a\"/>", "<form action=\"a\"/>", "<svg/>",
        "<meta http-equiv=\"refresh\" content=\"0\"/>", "<p onclick=\"go()\"/>", "<p ONLOAD=\"go()\"/>",
        "<a href=\"javascript:go()\">x</a>", "<a href=\"java&#115;cript:go()\">x</a>", "<a href=\" javascript:go()\">x</a>",
        "<a href=\"http://a.cn\">x</a>", "<img src=\"https://a.cn/a.png\"/>", "<img src=\"//a.cn/a.png\"/>",
        "<img src=\"/etc/passwd\"/>", "<img src=\"file:///etc/passwd\"/>", "<img srcset=\"a.png\"/>",
        "<img src=\"data:text/html,x\"/>", "<a th:href=\"'java' + 'script:go()'\">x</a>", "<a th:href=\"${letter.mark}\">x</a>",
        "<a th:href=\"@{http://a.cn}\">x</a>", "<p th:onclick=\"${letter.mark}\"/>", "<p th:attr=\"onclick='a'\"/>",
        "<p th:utext=\"${letter.mark}\"/>", "<p>[(${letter.mark})]</p>", "<p th:inline=\"javascript\"/>",
        "<p th:text=\"#{letter.mark}\"/>", "<p th:with=\"x=${letter}\"/>", "<p th:object=\"${letter}\"/>",
        "<p th:insert=\"~{/etc/passwd}\"/>", "<p th:replace=\"~{../../x :: y}\"/>",
        "<p th:replace=\"~{page-report.html :: form(${new X()})}\"/>", "<p th:replace=\"~{page-head.html :: head('__${x}__')}\"/>",
        "<p th:replace=\"~{page-head.html :: head('(' + ${new X()})}\"/>", "<p th:replace=\"~{::form}\"/>",
        "<p th:fragment=\"x(${a})\"/>", "<p style=\"background:url(http://a.cn/a.png)\"/>",
        "<p th:style=\"'background:u' + 'rl(a)'\"/>", "<style>@import 'a.css';</style>", "<style>p{background:URL(a)}</style>",
        "<style th:utext=\"${note}\"></style>", "<style th:text=\"'@imp' + 'ort'\"></style>", "<style>[[${letter.mark}]]</style>",
        "<!--/*/ <p th:text=\"${new X()}\"/> /*/-->", "<scr<!--/* x */-->ipt>", "<!-- [[${new X()}]] -->",
        "<!--[if IE]><script/><![endif]-->", "<![CDATA[x]]>", "<?php x ?>", "<style><b/> p{background:url(a)}</style>",
        "<style><!-- p{background:url(a)} --></style>", "<style></b> p{background:url(a)}</style>", "<th:x/>", "<p title=\"</title>\"/>", "<p>[[${letter.mark}</p>"
    })
    void markupThatRunsOrFetchesIsRefused(String markup) throws IOException {
        refused("letter.html", 2, "<div>\n" + markup + "</div>");
        refused("page-report.html", 3, "<div>\n\n" + markup + "</div>");
    }

    @Test
    void aDocumentTypeThatFetchesIsRefused() throws IOException {
        refused("letter.html", 2, "<!-- 函 -->\n<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<html/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[#th:block th:if=\"${a}\"]x[/]", "[# th:with=\"x=${a}\"]x[/]", "[# th:utext=\"${a}\"/]",
        "[# th:if='${a}']x[/]", "[(${'[# th:if=\"x\"]'})]", "[(${a}", "/*[+ [(${a})] +]*/", "[# th:inline=\"javascript\"]x[/]"})
    void aTextThatRunsSomethingIsRefused(String text) throws IOException {
        refused("circular-body.txt", 2, "文字\n" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@import \"a.css\";", "p { background: url(//a.cn/a.png) }", "p { background: u\\rl(a) }",
        "</style><script>", "p { background: image-set('a.png' 1x) }", "p { content: \"/*\"; background: url(a); b: \"*/\" }"})
    void aStyleSheetThatFetchesIsRefused(String style) throws IOException {
        refused("letter.css", 2, "p { margin: 0 }\n" + style);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p class=\"text\">请于收到本函后登录 https://www.example.gov.cn 查看（[注]）。</p>", "<!-- 这一段可以改 -->",
        "<p class=\"text\" th:text=\"${letter.issuer}\">办公室</p>", "<p>共[[${view.counts.serious}]]处</p>",
        "<p th:text=\"|共${view.counts.serious}处|\" style=\"color:#c00; font-size: 12pt\">共1处</p>",
        "<p th:if=\"${letter.year == '2024' and !(#lists.isEmpty(letter.main) or letter.counts.serious &gt; 3)}\">文字</p>",
        "<p th:text=\"${letter.level == 'other' ? '参照' : '根据'} + '：' + (${letter.mark} ?: '无')\">文字</p>",
        "<p th:each=\"line, s : ${letter.title}\" th:text=\"${s.count} + '.' + ${line}\">文字</p>",
        "<p th:text=\"${letter.attachments[0]}\">附件</p>", "<a href=\"附件说明.html#一\">说明</a>", "<img src=\"徽.png\" alt=\"\"/>"
    })
    void anOrdinaryEditIsAllowed(String markup) throws IOException {
        for (String name : new String[] {"letter.html", "page-index.html"}) {
            String shipped = Files.readString(LETTERS.resolve(name));
            assertTrue(shipped.contains("</body>"));
            Files.writeString(folder.resolve(name), shipped.replace("</body>", markup + "\n</body>"));
        }
        assertEquals(List.of(), TemplateGuard.faults(PackFiles.read(rules)));
    }

    @Test
    void anOrdinaryEditOfTheTextIsAllowed() throws IOException {
        Files.writeString(folder.resolve("letter-body.txt"), Files.readString(LETTERS.resolve("letter-body.txt"))
                .replace("特此函告。", "请[(${letter.you})]（联系人[[${office.contact.person}]]）[注]知悉。\n特此函达。"));
        assertEquals(List.of(), TemplateGuard.faults(PackFiles.read(rules)));
    }

    private void refused(String name, int line, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        LetterException e = TemplateGuard.faults(PackFiles.read(rules)).get(0);
        assertEquals("letters/" + name, e.problem().file());
        assertEquals(line, e.problem().line(), e.getMessage());
        assertTrue(e.getMessage().startsWith("letters/" + name + " 第" + line + "行：模板中不允许“"), e.getMessage());
        Files.delete(file);
    }
}
