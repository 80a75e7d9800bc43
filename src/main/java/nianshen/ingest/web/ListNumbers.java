package nianshen.ingest.web;

import nianshen.ingest.markup.NumberStyle;
import org.jsoup.nodes.Element;

/** The numbers a browser writes before the items of an ordered list. */
final class ListNumbers {

    private ListNumbers() {
    }

    /** The number with its mark ("1.", "一、"), or nothing for items of other lists. */
    static String number(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        String style = list.attr("style").replace(" ", "") + list.attr("type");
        if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
            return "";
        }
        int value = integer(list.attr("start"), 1);
        for (Element e = list.firstElementChild(); e != null && e != item; e = e.nextElementSibling()) {
            value = integer(e.attr("value"), value) + (e.normalName().equals("li") ? 1 : 0);
        }
        value = integer(item.attr("value"), value);
        boolean chinese = style.contains("cjk-ideographic") || style.contains("chinese");
        return chinese ? NumberStyle.CHINESE_COUNTING.format(value) + "、" : value + ".";
    }

    private static int integer(String text, int otherwise) {
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
