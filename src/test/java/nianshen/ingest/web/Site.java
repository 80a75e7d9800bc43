package nianshen.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianshen.doc.Meta;

/** Ways in which government sites serve a report, each with what stands around it. */
enum Site {

    /** Breadcrumb, metadata table, heading, information line, article in a named element, share bar, neighbours. */
    PORTAL {
        @Override
        String page(String report) {
            return head("<title>" + TITLE + "_云泽县人民政府</title><meta name='PubDate' content='2024-01-22 10:11'>") + NAVIGATION
                    + "<div class='crumbs'>当前位置：<a href='/'>首页</a> &gt; <a href='/z'>政务公开</a> &gt; <a href='/n'>年报</a></div>"
                    + "<table class='xx'><tr><td>索 引 号：</td><td>11220/2024-00012</td><td>信息分类：</td><td>年度报告</td></tr>"
                    + "<tr><td>发布机构：</td><td>云泽县水利局</td><td>成文日期：</td><td>2024-01-20</td></tr><tr><td>名　　称：</td>"
                    + "<td colspan='3'>" + TITLE + "</td></tr><tr><td>文　　号：</td><td></td><td>发布日期：</td><td>2024-01-22</td></tr></table>"
                    + "<div class='main'><h1>" + TITLE + "</h1><div class='info'><span>发布时间：2024-01-22 10:11</span>"
                    + "<span>来源：云泽县水利局</span><span>浏览次数：12</span><span>字体：[<a href='#'>大</a> <a href='#'>中</a>]</span></div>"
                    + "<div id='zoom'>" + report + "</div><div class='share'>分享到：<a href='#'>微信</a></div>"
                    + "<p>上一篇：<a href='/1'>云泽县教育局2023年政府信息公开工作年度报告</a></p></div>" + FOOT;
        }

        @Override
        List<String> expected() {
            return titled("h1 " + TITLE);
        }

        @Override
        Map<String, String> metadata() {
            return Map.of(Meta.PUBLISHED, "2024-01-22", Meta.WRITTEN, "2024-01-20", Meta.INDEX, "11220/2024-00012",
                    Meta.ISSUER, "云泽县水利局", Meta.TITLE, TITLE, Meta.COLUMN, "首页 > 政务公开 > 年报");
        }
    },

    /** All in layout tables, the title in two lines of a cell, the last part in a row of its own. */
    TABLES {
        @Override
        String page(String report) {
            int last = report.indexOf("<p>六、");
            return head("<title>云泽县政府网</title>") + "<table><tr><td colspan=2><img src='top.jpg'></td></tr><tr><td colspan=2>"
                    + "<a href='/'>网站首页</a> <a href='/x'>新闻中心</a></td></tr><tr><td><table><tr><td><a href='/a'>领导之窗</a></td></tr>"
                    + "<tr><td><a href='/b'>机构设置</a></td></tr></table></td><td><table><tr><td>您现在的位置：<a href='/'>首页</a> → "
                    + "<a href='/x'>信息公开</a> → 年度报告</td></tr><tr><td align=center><font size=5><b>云泽县水利局<br>"
                    + "2023年政府信息公开工作年度报告</b></font></td></tr><tr><td>时间：2024-1-22　来源：本站　点击：<span>55</span>次　"
                    + "【<a href='#'>打印</a>】</td></tr><tr><td>" + report.substring(0, last) + "</td></tr><tr><td>"
                    + report.substring(last) + "</td></tr></table></td></tr><tr><td colspan=2>版权所有：云泽县人民政府</td></tr></table>";
        }

        @Override
        List<String> expected() {
            return titled("云泽县水利局", "2023年政府信息公开工作年度报告");
        }

        @Override
        Map<String, String> metadata() {
            return Map.of(Meta.PUBLISHED, "2024-1-22", Meta.COLUMN, "首页 > 信息公开 > 年度报告", Meta.ISSUER, "本站");
        }
    },

    /** Nothing but paragraphs in the body, navigation as plain links, metadata as a definition list. */
    FLAT {
        @Override
        String page(String report) {
            return head("<title>" + TITLE + "</title>") + "<p><a href='/'>首页</a> | <a href='/x'>要闻</a> | <a href='/y'>公开</a></p>"
                    + "<dl><dt>索引号</dt><dd>YZ-0012</dd><dt>公开日期</dt><dd>2024年1月22日</dd><dt>公开机构</dt><dd>县水利局</dd></dl>"
                    + "<h2>" + TITLE + "</h2>" + report + "<p>【<a href='#'>打印本页</a>】【<a href='#'>关闭窗口</a>】</p>"
                    + "<p>相关链接</p><ul><li><a href='/1'>云泽县水利局2022年政府信息公开工作年度报告</a></li></ul>" + FOOT;
        }

        @Override
        List<String> expected() {
            return titled("h2 " + TITLE);
        }

        @Override
        Map<String, String> metadata() {
            return Map.of(Meta.PUBLISHED, "2024年1月22日", Meta.INDEX, "YZ-0012", Meta.ISSUER, "县水利局");
        }
    },

    /** The article carries its own title; the site's title differs; a signature in an element of its own. */
    OWN_TITLE {
        @Override
        String page(String report) {
            int sign = report.indexOf("<p class='sign'>");
            return head("<title>水利局2023年度年报</title>") + NAVIGATION + "<div class='article-header'><h1>县水利局2023年度政府信息公开年报</h1>"
                    + "<p>发布日期：2024/01/22　信息来源：县水利局</p></div><article><p style='text-align:center'>" + TITLE + "</p>"
                    + report.substring(0, sign) + "</article><div class='sign'>" + report.substring(sign) + "</div>"
                    + "<div class='sidebar'><h3>热点推荐</h3><ul><li><a href='/3'>云泽县召开水利工作会议部署全年重点任务。</a></li></ul></div>" + FOOT;
        }

        @Override
        List<String> expected() {
            return titled(TITLE);
        }

        @Override
        Map<String, String> metadata() {
            return Map.of(Meta.PUBLISHED, "2024/01/22", Meta.ISSUER, "县水利局");
        }
    },

    /** The date without a label, once in a line with others and once alone; parts hidden by the page's style sheet. */
    DATED {
        @Override
        String page(String report) {
            return head("<style>.old,#box{display:none} @media print{.text{display:none}}</style>") + "<div><a href='/'>首页</a> &gt; "
                    + "<a href='/n'>年报</a></div><div class='old'>" + report.replace("120条", "90条") + "</div><div class='wrap'>"
                    + "<p class='bt'>" + TITLE + "</p><p>2024-01-22 09:30:12　来源：云泽县水利局　浏览次数：120次　字号：大 中 小</p>"
                    + "<p>2024-01-22</p><div class='text'>" + report + "</div></div><div id='box'>登录后查看全部内容，请先登录您的账号再试一次。</div>" + FOOT;
        }

        @Override
        List<String> expected() {
            return titled(TITLE);
        }

        @Override
        Map<String, String> metadata() {
            return Map.of(Meta.PUBLISHED, "2024-01-22 09:30:12", Meta.ISSUER, "云泽县水利局", Meta.COLUMN, "首页 > 年报");
        }
    },

    /** A greeting above, a long summary among the metadata, a disclaimer below, all straight in the body. */
    TALKATIVE {
        @Override
        String page(String report) {
            return head("<title>" + TITLE + "</title>") + "<p>今天是2024年1月22日，欢迎您访问云泽县人民政府门户网站，祝您生活愉快！</p><p><a href='/'>首页</a></p>"
                    + "<table><tr><td>索引号：</td><td>YZ-7</td></tr><tr><td>发布日期：</td><td>2024-01-22</td></tr><tr><td>内容概述：</td>"
                    + "<td>" + "本页公布水利局年度报告的主要内容。".repeat(14) + "</td></tr></table><p>" + TITLE + "</p>" + report
                    + "<p>上一篇：<a href='/1'>没有了</a></p>" + FOOT + "<p>本站所载内容仅供参考，转载请注明出处，本站保留一切权利，不承担由此产生的责任。</p>";
        }

        @Override
        List<String> expected() {
            return titled(TITLE);
        }

        @Override
        Map<String, String> metadata() {
            return Map.of(Meta.PUBLISHED, "2024-01-22", Meta.INDEX, "YZ-7");
        }
    };

    static final String TITLE = "云泽县水利局2023年政府信息公开工作年度报告";
    static final String REPORT = "<p>　　根据《条例》规定，现公布本年度报告。统计期限自2023年1月1日起至2023年12月31日止。</p><p><strong>一、总体情况</strong></p>"
            + "<p>全年主动公开信息120条，<a href='http://yz.example'>县政府网站</a>80条，办理依申请公开5件，均按期答复。</p><p>二、主动公开政府信息情况</p>"
            + "<table><tbody><tr><td colspan='4'>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发<br>件数</td><td>本年废止件数</td>"
            + "<td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr></tbody></table>"
            + "<p><a name='five'>五、存在的主要问题及改进情况</a></p><p>一是解读形式单一。下一步将丰富解读形式，来源于群众的意见逐条回应。</p>"
            + "<p>六、其他需要报告的事项</p><p>无。</p><p class='sign'>云泽县水利局</p><p>2024年1月20日</p>";
    private static final List<String> BODY = List.of("根据《条例》规定，现公布本年度报告。统计期限自2023年1月1日起至2023年12月31日止。", "一、总体情况",
            "全年主动公开信息120条，县政府网站80条，办理依申请公开5件，均按期答复。", "二、主动公开政府信息情况",
            "[0+4 第二十条第（一）项]\n[0 信息内容][1 本年制发/件数][2 本年废止件数][3 现行有效件数]\n[0 规章][1 0][2 0][3 0]",
            "五、存在的主要问题及改进情况", "一是解读形式单一。下一步将丰富解读形式，来源于群众的意见逐条回应。", "六、其他需要报告的事项", "无。",
            "云泽县水利局", "2024年1月20日");
    private static final String NAVIGATION = "<div class='header'><img src='/logo.png'><ul class='nav'><li><a href='/'>首页</a></li>"
            + "<li><a href='/a'>走进云泽</a></li><li><a href='/b'>政务公开</a></li></ul><div class='search'><input><button>搜索</button></div></div>";
    private static final String FOOT = "<div class='footer'><p><a href='#'>关于我们</a> | <a href='#'>网站地图</a></p>"
            + "<p>主办：云泽县人民政府办公室　承办：云泽县大数据中心</p><p>网站标识码：0000000000　某ICP备00000000号</p></div>";

    /** The whole page around a report. */
    abstract String page(String report);

    /** The lines that must come out. */
    abstract List<String> expected();

    /** The metadata that must come out. */
    abstract Map<String, String> metadata();


    private static String head(String extra) {
        return "<!DOCTYPE html><html><head>" + extra + "</head><body>";
    }

    private static List<String> titled(String... title) {
        List<String> lines = new ArrayList<>(List.of(title));
        lines.addAll(BODY);
        return lines;
    }
}
