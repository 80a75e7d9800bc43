package nianshen.render.templates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nianshen.render.templates.Stencil.Piece;
import nianshen.render.templates.Stencil.Unfit;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

/**
 * The start of an element with attributes whose values the template says. Thymeleaf has written it once for each choice of
 * attributes that have a value, with marks in the place of the values.
 *
 * @param values of attributes
 * @param ways   how the start is written, by the bits of the values that are there
 */
record StencilTag(List<StencilTag.Value> values, List<StencilTag.Way> ways) implements Piece {

    private static final String APPENDED = "classappend";
    private static final Set<String> DROPPED = Set.of(APPENDED, "class", "style", "id", "title", "alt", "scope", "rowspan", "colspan",
            "aria-label", "aria-labelledby");
    private static final Set<String> KEPT = Set.of("href", "src");
    private static final int MOST = 6;
    /** Characters of private use, one for each value. */
    private static final char MARK = '\uE000';
    private static final Pattern MARKS = Pattern.compile("[\uE000-\uE00F]");

    /**
     * The value of an attribute.
     *
     * @param kept whether the attribute is written where the value is empty
     */
    record Value(IStandardExpression expression, boolean kept) {

        String in(IEngineContext scope) {
            Object value = expression.execute(scope);
            String text = value == null ? "" : EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, value.toString());
            return text.isEmpty() && !kept ? null : text;
        }
    }

    /**
     * Words, each followed by a value, and the words after the last.
     *
     * @param order the values, by number
     */
    record Way(List<String> words, List<Integer> order) {

        static Way of(String written) {
            Matcher marks = MARKS.matcher(written);
            List<Integer> order = marks.results().map(m -> m.group().charAt(0) - MARK).toList();
            return new Way(List.of(MARKS.split(written, -1)), order);
        }
    }

    /**
     * Of a tag.
     *
     * @param said      everything the template says of it
     * @param filled    of that the attributes to be written
     * @param values    of these
     * @throws Unfit where Thymeleaf must write it
     */
    static Piece of(IProcessableElementTag tag, List<IAttribute> said, List<IAttribute> filled, List<IStandardExpression> values, IModelFactory factory) {
        boolean known = filled.stream().map(StencilMaker::name).allMatch(n -> DROPPED.contains(n) || KEPT.contains(n));
        boolean twice = filled.stream().map(StencilMaker::name).map(n -> n.equals(APPENDED) ? "class" : n).distinct().count() < filled.size();
        if (!known || twice || filled.size() > MOST) {
            throw new Unfit(tag.getElementCompleteName());
        }
        List<Value> all = IntStream.range(0, values.size()).mapToObj(i -> new Value(values.get(i), KEPT.contains(StencilMaker.name(filled.get(i))))).toList();
        List<Way> ways = IntStream.range(0, 1 << filled.size()).mapToObj(there -> Way.of(StencilMaker.written(start(tag, said, filled, there, factory)))).toList();
        String only = ways.get(0).words().get(0);
        return all.isEmpty() ? (scope, page) -> page.append(only) : new StencilTag(all, ways);
    }

    /** The tag as it is written, with marks for values. */
    private static IProcessableElementTag start(IProcessableElementTag tag, List<IAttribute> said, List<IAttribute> filled, int there, IModelFactory factory) {
        IProcessableElementTag start = factory.removeAttribute(tag, "xmlns:th");
        List<IAttribute> ordered = said.stream().sorted(Comparator.comparing(a -> StencilMaker.name(a).equals(APPENDED))).toList();
        for (IAttribute attribute : ordered) {
            int i = filled.indexOf(attribute);
            start = i >= 0 ? filled(start, attribute, (there >> i & 1) == 1 ? String.valueOf((char) (MARK + i)) : null, factory) : start;
            start = factory.removeAttribute(start, attribute.getAttributeDefinition().getAttributeName());
        }
        return start;
    }

    private static IProcessableElementTag filled(IProcessableElementTag tag, IAttribute attribute, String value, IModelFactory factory) {
        String name = StencilMaker.name(attribute);
        if (name.equals(APPENDED)) {
            String before = tag.hasAttribute("class") ? tag.getAttributeValue("class") : "";
            return value == null ? tag : factory.setAttribute(tag, "class", before.isEmpty() ? value : before + " " + value);
        }
        return value == null ? factory.removeAttribute(tag, name)
                : factory.replaceAttribute(tag, attribute.getAttributeDefinition().getAttributeName(), name, value);
    }

    @Override
    public void write(IEngineContext scope, StringBuilder page) {
        List<String> said = new ArrayList<>();
        int there = 0;
        for (int i = 0; i < values.size(); i++) {
            said.add(values.get(i).in(scope));
            there |= said.get(i) == null ? 0 : 1 << i;
        }
        Way way = ways.get(there);
        for (int i = 0; i < way.order().size(); i++) {
            page.append(way.words().get(i)).append(said.get(way.order().get(i)));
        }
        page.append(way.words().get(way.order().size()));
    }
}
