package nianshen.hostile;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Ways in which web pages show something else than their text says, or hide what they hold. */
final class StruckWeb {

    private static final Pattern FIGURE = Pattern.compile("(?<=<p align=\"center\"><span>)(\\d{2,})(?=</span></p></td>)");
    private static final Pattern CELL = Pattern.compile("<td><p align=\"center\"><span>(\\d{2,})</span></p></td>");
    private static final Pattern ANY_CELL = Pattern.compile("<td><p align=\"center\"><span>\\d+</span></p></td>");
    private static final Pattern TWO_CELLS = Pattern.compile("(" + ANY_CELL + ")\\s*" + ANY_CELL);
    private static final Pattern LAST_CELL = Pattern.compile("(" + ANY_CELL + ")\\s*</tr>\\s*<tr>");
    private static final Pattern TABLE = Pattern.compile("<table border=\"1\".*?</table>", Pattern.DOTALL);
    private static final Pattern PROSE = Pattern.compile("<p style=\"text-indent: 2em;\">&nbsp;(?:(?!</p>).)*</p>", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("</head>");

    private StruckWeb() {
    }

    private static Strike figure(String name, UnaryOperator<String> instead) {
        return Strike.figure(name, FIGURE, instead);
    }

    private static Strike beside(String open, String close) {
        return figure("beside " + open, n -> open + "9" + close + n);
    }

    private static Strike styled(String css) {
        return figure("styled " + css, n -> "<span style=\"" + css + "\">9</span>" + n);
    }

    private static Strike shown(String css) {
        return figure("shown " + css, n -> "<span style=\"" + css + "\">" + n + "</span>");
    }

    private static Strike around(String open, String close) {
        return figure("around " + open, n -> open + n + close);
    }

    private static Strike whole(String name, Pattern where, UnaryOperator<String> instead) {
        return new Strike(name, (part, random) -> Strike.one(part, where, random, (all, none) -> instead.apply(all)));
    }

    private static Strike sheet(String css) {
        return new Strike("sheet " + css, (part, random) -> Strike.one(Strike.one(part, FIGURE, random, (all, n) -> "<b class=zz>9</b>" + n), END, random, (all, n) -> "<style>" + css + "</style>" + all));
    }

    static List<Strike> all() {
        return List.of(
                beside("<del>", "</del>"), beside("<s>", "</s>"), beside("<strike>", "</strike>"), beside("<template>", "</template>"), beside("<script>", "</script>"), beside("<!--", "-->"), beside("<noscript>", "</noscript>"),
                beside("<span hidden>", "</span>"), beside("<details><summary></summary>", "</details>"), beside("<datalist>", "</datalist>"), beside("<rp>", "</rp>"), beside("<sup>", "</sup>"), beside("<sub>", "</sub>"),
                beside("<svg><title>", "</title></svg>"), beside("<select><option>", "</select>"), beside("<audio>", "</audio>"), beside("<video>", "</video>"), beside("<canvas>", "</canvas>"), beside("<object>", "</object>"),
                beside("<iframe>", "</iframe>"), beside("<dialog>", "</dialog>"), beside("<style>", "</style>"), beside("<title>", "</title>"), beside("<noframes>", "</noframes>"), beside("<progress>", "</progress>"), beside("<meter>", "</meter>"), beside("<input type=hidden value=", ">"),
                figure("reference cut", n -> "&nbs;" + n), figure("reference changed", n -> n + "&n`sp;"), figure("reference twice escaped", n -> "&amp;nbsp;" + n), figure("digit twice escaped", n -> "&amp;#x3" + n.charAt(0) + ";" + n.substring(1)),
                styled("display:none"), styled("visibility:hidden"), styled("visibility:collapse"), styled("opacity:0"), styled("font-size:0"), styled("color:#fff"), styled("color:transparent"), styled("color:rgba(0,0,0,0)"),
                styled("position:absolute;left:-9999px"), styled("position:fixed;top:-100em"), styled("text-decoration:line-through"), styled("width:0;overflow:hidden;display:inline-block"), styled("height:0;overflow:hidden;display:block"),
                styled("clip-path:inset(100%);position:absolute"), styled("transform:scale(0);display:inline-block"), styled("transform:translateX(-9999px);display:inline-block"), styled("margin-left:-9999px;display:inline-block"),
                styled("content-visibility:hidden;display:block"), styled("DISPLAY : NONE"), styled("dis/**/play:none;display:none"), styled("display:none!important;display:inline"), styled("letter-spacing:-99px;opacity:0"), styled("zoom:0.01"), styled("color:hsl(0,0%,100%)"),
                styled("color:rgb(100%,100%,100%)"), styled("color:hwb(0 100% 0%)"), styled("background:#000;color:#000001"), styled("filter:opacity(0%)"), styled("mask:url(#a);opacity:0"), styled("font-size:0.1px"), styled("text-indent:-999em;display:block"),
                sheet(".zz{display:none}"), sheet("td .zz{visibility:hidden}"), sheet("p>span>b{display:none}"), sheet(".zz:not(.y){display:none}"), sheet("[class^=z]{display:none}"), sheet("b{display:none}"), sheet(":root .zz{opacity:0}"),
                sheet("@media all{.zz{display:none}}"), sheet("@supports(display:grid){.zz{display:none}}"), sheet(".zz{display:var(--a)} :root{--a:none}"), sheet("@import 'a.css';.zz{font-size:0}"), sheet(".zz{all:unset;display:none}"), sheet("b:nth-child(1){display:none}"), sheet(".\\7a z{display:none}"),
                sheet("@layer a{.zz{display:none}}"), sheet(".a,.zz{display:none}"), sheet("td{& .zz{display:none}}"), sheet(":is(.zz){display:none}"), sheet(":where(b.zz){display:none}"),
                shown("direction:rtl;unicode-bidi:bidi-override"), shown("display:inline-flex;flex-direction:row-reverse"), shown("writing-mode:vertical-rl"), shown("letter-spacing:-1em"), shown("transform:scaleX(-1);display:inline-block"), shown("-webkit-text-security:disc"), shown("text-decoration:line-through"),
                shown("font-family:obfuscated"), shown("filter:blur(9px)"), shown("text-transform:full-width"), shown("font-variant-position:super"),
                figure("reversed spans", n -> "<span style=\"display:inline-flex;flex-direction:row-reverse\"><i>" + n.charAt(0) + "</i><i>" + n.substring(1) + "</i></span>"), figure("floating digit", n -> "<i style=\"float:right\">" + n.charAt(0) + "</i>" + n.substring(1)),
                figure("placed digit", n -> "<i style=\"position:relative;left:9px\">" + n.charAt(0) + "</i><i style=\"position:relative;left:-9px\">" + n.substring(1) + "</i>"),
                around("<bdo dir=rtl>", "</bdo>"), around("<bdi>", "</bdi>"), around("<ruby>", "<rt>9</rt></ruby>"), around("<ruby><rb>", "</rb><rtc>9</rtc></ruby>"), around("<math><mn>", "</mn></math>"), around("<math><mfrac><mn>", "</mn><mn>9</mn></mfrac></math>"), around("<svg><text>", "</text></svg>"), around("<textarea>", "</textarea>"),
                around("<button>", "</button>"), around("<label>", "</label>"), around("<a href=x>", "</a>"), around("<font color=red>", "</font>"), around("<marquee>", "</marquee>"), around("<select><option>9<option selected>", "</select>"), around("<output>", "</output>"), around("<xmp>", "</xmp>"), around("<custom-element>", "</custom-element>"),
                around("<center>", "</center>"), around("<ins>", "</ins>"), around("<mark>", "</mark>"), around("<q>", "</q>"), around("<p>", "</p>"), around("<details><summary>", "</summary>9</details>"), around("<template shadowrootmode=open>", "</template>"),
                figure("input", n -> "<input value=\"" + n + "\">"), figure("picture", n -> "<img src=a.png alt=\"" + n + "\">"), figure("written by script", n -> "<script>document.write('" + n + "')</script>"), figure("not escaped", n -> n + "&#8203;&shy;"),
                figure("reversed", n -> "&#8238;" + n + "&#8236;"), figure("entities", n -> n.replaceAll("\\d", "&#x3$0;")), figure("full width", n -> n.replaceAll("\\d", "&#6529$0;").replaceAll("&#6529(\\d);", "&#x ff1$1;").replace(" ", "")), 
                figure("cut", n -> n.charAt(0) + "<wbr>" + n.substring(1)), figure("lines", n -> n.charAt(0) + "<br>" + n.substring(1)), figure("blank", n -> n.charAt(0) + "&nbsp;" + n.substring(1)), figure("two figures", n -> n + "<p>9</p>"),
                Strike.figure("content of a sheet", CELL, n -> "<td class=yy></td><style>.yy::before{content:'" + n + "'}</style>"), Strike.figure("attribute shown", CELL, n -> "<td data-n=" + n + "></td><style>td[data-n]::after{content:attr(data-n)}</style>"), Strike.figure("too broad", CELL, n -> "<td colspan=2>" + n + "</td>"),
                Strike.figure("too high", CELL, n -> "<td rowspan=2>" + n + "</td>"), Strike.figure("no breadth", CELL, n -> "<td colspan=0>" + n + "</td>"), Strike.figure("hidden cell", CELL, n -> "<td style='display:none'>9</td><td>" + n + "</td>"), Strike.figure("invisible cell", CELL, n -> "<td style='visibility:hidden'>" + n + "</td>"), 
                Strike.figure("heading cell", CELL, n -> "<th>" + n + "</th>"), Strike.figure("cell not closed", CELL, n -> "<td>" + n), Strike.figure("table in a cell", CELL, n -> "<td><table><tr><td>" + n + "</td></tr></table></td>"), Strike.figure("block cell", CELL, n -> "<td style='display:block'>" + n + "</td>"), Strike.figure("loose digit", CELL, n -> "9<td>" + n + "</td>"),
                whole("cell gone", ANY_CELL, c -> ""), whole("cell twice", ANY_CELL, c -> c + c), whole("blank cell more", ANY_CELL, c -> "<td></td>" + c), whole("row cut in two", ANY_CELL, c -> c + "</tr><tr>"), whole("cell not begun", ANY_CELL, c -> c.replaceFirst("<td>", "")),
                Strike.figure("two cells one", TWO_CELLS, c -> c.replaceFirst("<td>", "<td colspan=2>")), Strike.figure("two cells one, grid shorter", TWO_CELLS, c -> c), Strike.figure("two figures in a cell", TWO_CELLS, c -> c.replace("</td>", "<p>0</p></td>")), Strike.figure("cell of the next row", LAST_CELL, c -> "</tr><tr>" + c), Strike.figure("rows one", LAST_CELL, c -> c),
                whole("table hidden", TABLE, t -> "<div style='display:none'>" + t.replace("1", "9") + "</div>" + t), whole("table twice", TABLE, t -> t + t), whole("table not closed", TABLE, t -> t.replace("</table>", "")), whole("table in text area", TABLE, t -> "<textarea>" + t + "</textarea>"),
                whole("table in a frame", TABLE, t -> "<iframe srcdoc='" + t + "'></iframe>"), whole("table in a template", TABLE, t -> "<template>" + t + "</template>"), whole("table for no script", TABLE, t -> "<noscript>" + t + "</noscript>"), whole("table by script", TABLE, t -> "<script>document.write(`" + t + "`)</script>"), whole("table as picture", TABLE, t -> "<img src=data:image/png;base64,iVBORw0KGgo= >"),
                whole("table reversed", TABLE, t -> t.replaceFirst("<table", "<table dir=rtl")), whole("rows hidden", TABLE, t -> t.replaceFirst("</tr>\\s*<tr>", "</tr><tr style='display:none'>")), whole("column collapsed", TABLE, t -> t.replaceFirst("<tbody>", "<colgroup><col><col style='visibility:collapse'></colgroup><tbody>")),
                whole("table on another page", TABLE, t -> "<iframe src=\"t.html\"></iframe>"), whole("table drawn", TABLE, t -> "<canvas width=600 height=900></canvas>"), whole("table in a shut tab", TABLE, t -> "<div style=\"display:none\">" + t + "</div>"), whole("table kept for a script", TABLE, t -> "<script type=\"text/x-template\">" + t + "</script>"),
                whole("table fetched", TABLE, t -> "<div id=tb></div><script src=table.js></script>"), whole("table as an image of a drawing", TABLE, t -> "<svg width=600 height=900><image href=\"t.png\"/></svg>"),
                Strike.figure("two figures in a table in a cell", CELL, n -> "<td><table><tr><td>" + n + "</td><td>9</td></tr></table></td>"), Strike.figure("cell that a script names", CELL, n -> "<td id=n1></td><script>n1.textContent='" + n + "'</script>"), Strike.figure("cell bound to a value", CELL, n -> "<td v-text=\"n\"></td>"), Strike.figure("template that nobody filled", CELL, n -> "<td>{{n}}</td>"),
                Strike.figure("measured", CELL, n -> "<td><meter value=" + n + "></meter></td>"), Strike.figure("pictures of several kinds", CELL, n -> "<td><picture><source srcset=a.webp></picture></td>"), Strike.figure("picture behind", CELL, n -> "<td style=\"background:url(x.png)\"></td>"), Strike.figure("icon", CELL, n -> "<td><i class=\"icon-5\"></i></td>"),
                figure("half by script", n -> n.charAt(0) + "<script>document.write('" + n.substring(1) + "')</script>"), figure("signs for digits", n -> "<font face=Wingdings>" + n + "</font>"), figure("in a map", n -> "<map>" + n + "</map>"), beside("<i popover>", "</i>"), beside("<i style=\"display:/**/none\">", "</i>"),
                styled("color:#ffffff00"), styled("color:#0000"), styled("font-size:1%"), styled("font-size:calc(0px)"), styled("scale:0;display:inline-block"), styled("translate:-9999px;display:inline-block"), styled("transform:matrix(0,0,0,0,0,0);display:inline-block"), styled("color:oklch(1 0 0)"), styled("clip:rect(1px,1px,1px,1px);position:absolute"),
                whole("table in text", TABLE, t -> "<pre>" + t.replaceAll("</t[dh]>", "\t").replaceAll("</tr>", "\n").replaceAll("<[^>]*>", "") + "</pre>"), whole("table in details", TABLE, t -> "<details><summary>表</summary>" + t + "</details>"), whole("table in an object", TABLE, t -> "<object data=a.pdf>" + t + "</object>"),
                whole("prose hidden", PROSE, p -> "<div style='display:none'>" + p + "</div>"), whole("prose for no script", PROSE, p -> "<noscript>" + p + "</noscript>"), whole("prose in a frame", PROSE, p -> "<iframe srcdoc='" + p.replace("'", "") + "'></iframe>"), whole("prose struck out", PROSE, p -> "<del>" + p + "</del>"), whole("prose twice", PROSE, p -> p + p), 
                whole("comment not closed", PROSE, p -> p + "<!-- "), whole("script not closed", PROSE, p -> p + "<script>"), whole("plain text", PROSE, p -> p + "<plaintext>"), whole("text area not closed", PROSE, p -> p + "<textarea>"), whole("title not closed", PROSE, p -> p + "<title>"), whole("NUL", PROSE, p -> p + "\u0000"), whole("other charset", END, h -> "<meta charset=big5>" + h), whole("page twice", Pattern.compile("</html>"), h -> "</html><html><body><p>9</p></body></html>"));
    }
}
