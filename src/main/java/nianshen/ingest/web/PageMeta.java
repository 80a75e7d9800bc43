package nianshen.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.doc.Meta;
import nianshen.doc.Paragraph;
import nianshen.ingest.plain.SiteMeta;
import nianshen.ingest.source.SiteWords;
import nianshen.text.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself: in print around the article, in its head, by the files it links to. */
final class PageMeta {

    private static final Pattern FILE = Pattern.compile("(?i).*\\.(?:docx?|wps|pdf|ofd|xlsx?|et|rtf|zip|rar)(?:[?#].*)?");
    private static final Pattern HOME = Pattern.compile("^(?:网站)?首页\\s*[>＞»›→/]");
    private static final Pattern TAIL = Pattern.compile("\\s*[_|｜]\\s*.*$|\\s+-\\s*.*$|-{1,2}[^-]{2,20}(?:网|政府|门户)$");

    private final SiteWords words;
    private final SiteMeta site;

    PageMeta(SiteWords words) {
        this.words = words;
        this.site = new SiteMeta(words);
    }

    /** Metadata printed in the blocks around an article. */
    Map<String, String> printed(List<Block> blocks, Flow flow) {
        return site.of(blocks, b -> b instanceof Paragraph p && isBreadcrumb(p, flow));
    }

    /** Metadata of the page's head, for what the page itself does not print. */
    Map<String, String> ofHead(Document page) {
        List<Map.Entry<String, String>> given = new ArrayList<>();
        for (Element e : page.select("meta[content]")) {
            String key = words.metaKey(e.hasAttr("name") ? e.attr("name") : e.attr("property"));
            if (key != null) {
                given.add(Map.entry(key, e.attr("content")));
            }
        }
        given.add(Map.entry(Meta.TITLE, TAIL.matcher(Blanks.trim(page.title())).replaceFirst("")));
        return site.of(given);
    }

    /** Names of the files an element links to. */
    static String attachments(Element element) {
        return element.select("a[href],iframe[src],embed[src],object[data]").stream().filter(a -> FILE.matcher(link(a)).matches()
                        || FILE.matcher(Blanks.trim(a.text())).matches())
                .map(PageMeta::fileName).filter(n -> !n.isEmpty()).distinct().collect(Collectors.joining("; "));
    }

    private static String link(Element e) {
        return e.attr("href") + e.attr("src") + e.attr("data");
    }

    private static String fileName(Element link) {
        String text = Blanks.trim(link.text());
        String href = link(link).replaceAll("[?#].*", "");
        return text.isEmpty() ? href.substring(href.lastIndexOf('/') + 1) : text;
    }

    private boolean isBreadcrumb(Paragraph line, Flow flow) {
        Element e = flow.origin(line) == null ? null : flow.origin(line).element();
        return SiteMeta.isWay(line.text()) && e != null
                && (HOME.matcher(line.text()).find() || isNamed(e) || e.parent() != null && isNamed(e.parent()));
    }

    private boolean isNamed(Element e) {
        return words.isBreadcrumb(e.className() + " " + e.id());
    }
}
