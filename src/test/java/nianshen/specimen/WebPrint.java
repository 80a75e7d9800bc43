package nianshen.specimen;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Web pages as the content systems of government sites serve them. */
public enum WebPrint implements Print {
    /** Metadata in a table, the article in an editor's container, cells with nested paragraphs. */
    PORTAL(StandardCharsets.UTF_8) {
        @Override
        String page(Specimen specimen) {
            return frame(specimen, "utf-8", metaTable(specimen) + "<div class=\"wzy\"><h1 class=\"wz_title\">"
                    + title(specimen) + "</h1>\n<div class=\"sub\"><span>来源：" + specimen.issuer().name()
                    + "</span>　<span>发布时间：" + specimen.published() + " 09:21</span>　<span>浏览次数：<i>132</i> 次</span>"
                    + "　<span>字体：[<a href=\"#\">大</a> <a href=\"#\">中</a> <a href=\"#\">小</a>]</span></div>\n"
                    + "<div id=\"zoom\" class=\"TRS_Editor\">" + article(specimen, WebPrint::nested) + "</div></div>");
        }
    },
    /** Metadata in a list, plain paragraphs with entities, GBK. */
    GBK_LIST(Charset.forName("GBK")) {
        @Override
        String page(Specimen specimen) {
            return frame(specimen, "gb2312", metaList(specimen) + "<div class=\"article-title\">" + title(specimen)
                    + "</div><div class=\"article-content\" id=\"UCAP-CONTENT\">"
                    + article(specimen, WebPrint::spaced) + "</div>"
                    + "<div class=\"pager\">上一篇：<a href=\"1.html\">关于公开征求意见的公告</a><br>下一篇：没有了</div>");
        }
    },
    /** Exported by a word processor: upper-case tags, classes and styles everywhere. */
    WORD_EXPORT(StandardCharsets.UTF_8) {
        @Override
        String page(Specimen specimen) {
            return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><title></title>"
                    + "</head><body lang=\"ZH-CN\"><div class=\"WordSection1\">"
                    + article(specimen, WebPrint::styled) + "</div></body></html>";
        }
    },
    /** Tables saved as plain divs. */
    DIVS(StandardCharsets.UTF_8) {
        @Override
        String page(Specimen specimen) {
            return frame(specimen, "utf-8", metaList(specimen) + "<h2>" + title(specimen) + "</h2><div class=\"content\">"
                    + article(specimen, WebPrint::divs) + "</div>");
        }
    };

    private final Charset charset;

    WebPrint(Charset charset) {
        this.charset = charset;
    }

    @Override
    public String suffix() {
        return "html";
    }

    @Override
    public byte[] write(Specimen specimen) {
        return page(specimen).getBytes(charset);
    }

    abstract String page(Specimen specimen);

    private static String frame(Specimen specimen, String charset, String inner) {
        String county = specimen.issuer().county();
        return """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="%s"><title>%s_%s人民政府门户网站</title>
                <meta name="SiteName" content="%s人民政府"><meta name="PubDate" content="%s">
                <script>var total = 6; document.write("");</script><style>.nav{color:#333}</style></head><body>
                <div class="header"><a href="/">网站首页</a> <a href="/xwzx/">新闻中心</a> <a href="/zwgk/">政务公开</a>
                <a href="/bsfw/">办事服务</a> <a href="/hdjl/">互动交流</a><form><input name="q" placeholder="请输入关键字">
                <button>搜索</button></form></div>
                <div class="position">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt;
                %s</div>
                <ul class="nav"><li><a href="#">政府信息公开指南</a></li><li><a href="#">政府信息公开制度</a></li>
                <li><a href="#">法定主动公开内容</a></li><li><a href="#">政府信息公开年报</a></li>
                <li><a href="#">依申请公开</a></li></ul>
                %s
                <div class="share">分享到：微信 微博 <a href="javascript:window.print()">打印本页</a>
                <a href="javascript:window.close()">关闭窗口</a></div>
                <div class="footer"><p>主办：%s人民政府办公室　承办：%s大数据中心</p><p>网站标识码：3607000021　备案序号：X备20000001号</p>
                <p>联系电话：0799-6120000　建议使用1366*768分辨率</p></div>
                </body></html>
                """.formatted(charset, title(specimen), county, county, specimen.published(), column(specimen), inner, county, county);
    }

    /** Under which column of the site it stands. */
    private static String column(Specimen specimen) {
        return specimen.told().getOrDefault("site.column", "<a href=\"/zwgk/nb/\">政府信息公开年报</a>");
    }

    /** A link to a file with the whole report, where there is one. */
    private static String attachment(Specimen specimen) {
        String name = specimen.told().get("site.attachment");
        return name == null ? "" : "\n<p><a href=\"/fj/1.pdf\">" + name + "</a></p>";
    }

    private static String metaTable(Specimen specimen) {
        return """
                <table class="xxgk"><tr><td><b>索 引 号：</b></td><td>000014349/%d-0%d</td><td><b>主题分类：</b></td><td>政务公开/年报</td></tr>
                <tr><td><b>发布机构：</b></td><td>%s</td><td><b>发布日期：</b></td><td>%s</td></tr>
                <tr><td><b>名　　称：</b></td><td colspan="3">%s</td></tr></table>
                """.formatted(specimen.year() + 1, specimen.year(), specimen.issuer().name(), specimen.published(),
                title(specimen));
    }

    private static String metaList(Specimen specimen) {
        return """
                <ul class="info"><li><span>索引号：</span>LZ%d-00%d</li><li><span>发布机构：</span>%s</li>
                <li><span>发布日期：</span>%s</li><li><span>文　　号：</span>无</li><li><span>有效性：</span>有效</li></ul>
                """.formatted(specimen.year(), specimen.year() % 97, specimen.issuer().name(), specimen.published());
    }

    private static String title(Specimen specimen) {
        return specimen.printed().stream().filter(i -> i.key().equals("title")).map(i -> ((Text) i).text())
                .collect(Collectors.joining());
    }

    private static String article(Specimen specimen, Function<Grid, String> table) {
        return specimen.printed().stream().map(i -> i instanceof Text t ? paragraph(t) : table.apply((Grid) i))
                .collect(Collectors.joining("\n")) + attachment(specimen);
    }

    private static String paragraph(Text text) {
        return switch (text.kind()) {
            case TITLE -> "<p style=\"text-align: center;\"><strong><span style=\"font-size: 22pt;\">"
                    + escaped(text.text()) + "</span></strong></p>";
            case HEAD -> "<p style=\"text-indent: 2em;\"><strong>" + escaped(text.text()) + "</strong></p>";
            case SUBHEAD -> "<p><span style=\"font-family: 楷体_GB2312;\">　　" + escaped(text.text()) + "</span></p>";
            case SIGNATURE -> "<p style=\"text-align: right;\">" + escaped(text.text()) + "&nbsp;&nbsp;</p>";
            case BODY -> "<p style=\"text-indent: 2em;\">&nbsp;&nbsp;&nbsp;&nbsp;" + escaped(text.text()) + "</p>";
        };
    }

    private static String nested(Grid grid) {
        return table(grid, "<table border=\"1\" cellspacing=\"0\" width=\"640\"><tbody>", s -> "<p align=\"center\"><span>"
                + escaped(s.text()) + "</span></p>");
    }

    private static String spaced(Grid grid) {
        return table(grid, "<table align=\"center\">", s -> "&nbsp;" + escaped(s.text()).replace("结果", "结<br>果")
                + "&nbsp;");
    }

    private static String styled(Grid grid) {
        return table(grid, "<TABLE class=\"MsoNormalTable\" border=1 cellpadding=0>",
                s -> "<P class=\"MsoNormal\"><SPAN style=\"font-size:9.0pt\">" + escaped(s.text())
                        + "<SPAN lang=\"EN-US\"></SPAN></SPAN></P>");
    }

    private static String table(Grid grid, String open, Function<Slot, String> cell) {
        String rows = IntStream.range(0, grid.rows()).mapToObj(r -> grid.row(r).stream().map(s -> "<td" + spans(s) + ">"
                + cell.apply(s) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>\n"))).collect(Collectors.joining());
        return open + rows + (open.contains("<tbody>") ? "</tbody>" : "") + "</table>";
    }

    private static String spans(Slot slot) {
        return (slot.rowSpan() > 1 ? " rowspan=\"" + slot.rowSpan() + "\"" : "")
                + (slot.columnSpan() > 1 ? " colspan=\"" + slot.columnSpan() + "\"" : "");
    }

    private static String divs(Grid grid) {
        List<String> rows = IntStream.range(0, grid.rows()).mapToObj(r -> Rows.whole(grid, r).stream()
                .map(c -> "<div class=\"td\">" + escaped(c) + "</div>").collect(Collectors.joining())).toList();
        return rows.stream().map(r -> "<div class=\"tr\">" + r + "</div>")
                .collect(Collectors.joining("\n", "<div class=\"table\">\n", "</div>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
