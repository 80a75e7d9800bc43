package nianshen.ingest.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.doc.Meta;
import nianshen.doc.Paragraph;
import nianshen.doc.PathSpan;
import nianshen.ingest.scan.PictureBlocks;
import nianshen.ingest.source.Charsets;
import nianshen.ingest.source.Flaws;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Reader;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.SiteWords;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.Sufficiency;
import nianshen.ingest.source.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Reads web pages as government sites serve them, whole or saved in part. */
public final class HtmlReader implements Reader {

    private static final int HEAD = 1 << 16;
    /** Elements within elements; the pages of sites have some dozens. */
    private static final int DEEPEST = 500;
    private static final Pattern PAGE = Pattern.compile("<(?:html|!doctype\\s+html|head|body)[\\s>]");
    private static final Pattern START = Pattern.compile("\\s*(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:table|p|div|span|section|article|h[1-6]|ul|ol|dl|center|font|b|strong|meta|style|title|link|script|main|pre|ucapcontent|tr|td)[\\s>/]", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("<(?:p|div)[\\s>].*?</(?:p|div)>", Pattern.DOTALL);

    @Override
    public boolean accepts(byte[] bytes) {
        String head = head(bytes);
        return Mhtml.isMhtml(head) || PAGE.matcher(head).find() && !head.startsWith("%pdf")
                && Charsets.decode(bytes).isPresent() || START.matcher(head).lookingAt() || BLOCK.matcher(head).find();
    }

    /** The beginning in lower case; bytes of a text in one-byte units read as they are, for tags are ASCII. */
    private static String head(byte[] bytes) {
        boolean wide = bytes.length > 3 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE);
        String text = wide ? Charsets.decode(bytes).map(Charsets.Decoded::text).orElse("")
                : new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return text.substring(0, Math.min(text.length(), HEAD)).replaceFirst("^(?:\u00EF\u00BB\u00BF|\uFEFF)+", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public Document read(Source source) throws UnreadableException {
        boolean archive = Mhtml.isMhtml(head(source.bytes()));
        byte[] bytes = archive ? Mhtml.html(source.bytes()) : source.bytes();
        Charsets.Decoded decoded = Charsets.decode(bytes).orElseThrow(() -> Refusals.damaged("网页", "无法判断文字编码"));
        org.jsoup.nodes.Document page = Jsoup.parse(decoded.text().replace("\uFEFF", ""));
        measure(page);
        WebPictures pictures = new WebPictures(source);
        Document document = document(page, false, decoded, pictures, source.site());
        if (length(document) < Sufficiency.FEW) {
            Document all = document(page, true, decoded, pictures, source.site());
            document = length(all) > 2 * Sufficiency.FEW ? all : document;
        }
        List<Flaw> more = archive && Mhtml.holdsMore(source.bytes()) ? List.of(Flaw.lost("网页存档中还有另一个网页或文件没有读取，请核对原件", null)) : List.of();
        return checked(PictureBlocks.recognised(document.with(more), pictures, source));
    }

    private static void measure(org.jsoup.nodes.Document page) {
        Limit elements = new Limit("网页的元素超过二十万个", 200_000);
        NodeTraversor.traverse((node, depth) -> {
            elements.use(1);
            Limit.check(depth, DEEPEST, () -> "网页的元素嵌套超过" + DEEPEST + "层");
        }, page);
    }

    private static Document document(org.jsoup.nodes.Document page, boolean showAll, Charsets.Decoded decoded, WebPictures pictures, SiteWords words) {
        PageMeta meta = new PageMeta(words);
        Flow flow = new Flow(new ElementPaths()::of, new Hidden(page, showAll));
        Map<String, String> head = meta.ofHead(page);
        List<Block> all = flow.blocks(page.body());
        Article article = new Article(words, flow, page.body(), all);
        String title = meta.printed(all, flow).getOrDefault(Meta.TITLE, head.getOrDefault(Meta.TITLE, ""));
        List<Block> blocks = article.blocks(title);
        blocks.forEach(block -> pictures.add(block, flow));
        Map<String, String> metadata = new TreeMap<>(head);
        metadata.putAll(article.metadata(blocks));
        attachments(article.core(), page).ifPresent(names -> metadata.put(Meta.ATTACHMENTS, names));
        Flaws flaws = flaws(page, decoded);
        untold(article.core(), flow, flaws);
        return new Document(Form.HTML, metadata, blocks, flaws.told());
    }

    /** Attached files are linked below the article as often as in it. */
    private static java.util.Optional<String> attachments(Element core, Element page) {
        String near = PageMeta.attachments(core);
        String names = near.isEmpty() ? PageMeta.attachments(page) : near;
        return names.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(names);
    }

    private static Flaws flaws(Element page, Charsets.Decoded decoded) {
        Flaws flaws = new Flaws();
        if (decoded.losses() > 0) {
            flaws.lost("网页有" + decoded.losses() + "处字节无法按 " + decoded.charset() + " 解码", new PathSpan("body"));
        }
        if (Swallowed.any(page)) {
            flaws.lost("网页中有没有结尾的脚本、样式或注释，后面的内容没有显示", new PathSpan("body"));
        }
        TagBalance.loss(decoded.text()).ifPresent(loss -> flaws.lost(loss, new PathSpan("body")));
        return flaws;
    }

    /** What stands in the report for nobody to see. */
    private static void untold(Element e, Flow flow, Flaws flaws) {
        if (flow.isChanged(e)) {
            flaws.lost("网页的样式改变了内容的次序或样子，看到的可能与读出的不同", flow.span(e));
        }
        if (!e.normalName().equals("td") && e.parent() != null && e.ownText().length() > 1 && flow.isFilled(e)) {
            flaws.lost("网页的样式给文字添加了内容，看到的可能与读出的不同", flow.span(e));
        }
        if (flow.isClipped(e)) {
            flaws.lost("网页中有一段内容只显示开头，其余的读者看不到", flow.span(e));
        }
        e.childNodes().forEach(c -> Hidden.untold(c).ifPresent(text -> flaws.unseen(text, flow.span(e))));
        for (Element child : e.children()) {
            flow.untold(child).ifPresent(text -> flaws.unseen(text, flow.span(child)));
            if (flow.isStruck(child)) {
                flaws.struck(child.text(), flow.span(child));
            }
            if (flow.isUnread(child)) {
                flaws.lost("网页中有输入框、图形或嵌入页面里的文字没有读取", flow.span(child));
            }
            if (child.normalName().equals("a") && Flow.isLink(child) && child.text().strip().equals("下一页")) {
                flaws.lost("网页分成几页，后面的页没有提供", flow.span(child));
            }
            if (!flow.isHidden(child)) {
                untold(child, flow, flaws);
            }
        }
    }

    private static int length(Document document) {
        return Sufficiency.length(document.blocks());
    }

    private static Document checked(Document document) throws UnreadableException {
        String attachments = document.metadata().get(Meta.ATTACHMENTS);
        boolean few = length(document) < Sufficiency.FEW && document.blocks().stream().allMatch(Paragraph.class::isInstance);
        if (few && attachments != null) {
            throw new UnreadableException(UnreadableException.Reason.EMPTY, "网页正文", "网页正文为空，报告在附件中（" + attachments + "）",
                    "请下载附件，直接提供附件文件");
        }
        return Sufficiency.checked(document, "网页");
    }
}
