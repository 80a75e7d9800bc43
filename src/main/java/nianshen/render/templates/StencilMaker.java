package nianshen.render.templates;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.render.templates.Stencil.Piece;
import nianshen.render.templates.Stencil.Unfit;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IDocType;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.ITemplateStart;
import org.thymeleaf.model.IText;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;
import org.thymeleaf.util.EvaluationUtils;
import org.unbescape.html.HtmlEscape;

/**
 * Makes stencils of templates of pages as Thymeleaf has parsed them. Knows the attributes that a template of ours may use, but for
 * those hardly any does; a template with others is {@link Unfit} and stays with Thymeleaf, which also evaluates every expression.
 */
final class StencilMaker {

    private static final String BLOCK = "th:block";
    private static final Set<String> STRUCTURE = Set.of("replace", "each", "if", "unless", "text", "utext", "fragment");
    private static final Pattern EACH = Pattern.compile("\\s*(\\w+)\\s*(?:,\\s*(\\w+)\\s*)?:(.*)", Pattern.DOTALL);
    private static final Pattern REPLACE = Pattern.compile("~\\{(page-[a-z]+\\.html) :: ([a-z]+)\\((.*)\\)\\}");
    private static final Pattern FRAGMENT = Pattern.compile("[a-z]+\\(([a-z]+)\\)");
    /** Before these Thymeleaf repeats the white space each time they are. */
    private static final Set<String> SPACED = Set.of("address", "article", "aside", "audio", "blockquote", "canvas", "dd", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main",
            "nav", "noscript", "ol", "option", "output", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "tr", "ul", "video");

    private final IEngineConfiguration engine;
    /** Finds a stencil by the names of a template and of a fragment in it. */
    private final BiFunction<String, String, Stencil> fragments;
    private final TemplateModel model;
    private int at = 1;

    private StencilMaker(BiFunction<String, String, Stencil> fragments, TemplateModel model) {
        this.engine = model.getConfiguration();
        this.fragments = fragments;
        this.model = model;
    }

    /**
     * The stencil of a template or fragment.
     *
     * @param fragments finds the stencil of a fragment by the names of its template and its own, when it is first needed
     * @throws Unfit where Thymeleaf must do without
     */
    static Stencil of(TemplateModel model, BiFunction<String, String, Stencil> fragments) {
        return new Stencil(model, new StencilMaker(fragments, model).row(), model.get(1) instanceof IProcessableElementTag first ? parameter(first) : null);
    }

    private static String parameter(IProcessableElementTag first) {
        Matcher fragment = FRAGMENT.matcher(first.hasAttribute("th", "fragment") ? first.getAttributeValue("th", "fragment") : "");
        return fragment.matches() ? fragment.group(1) : null;
    }

    /** The pieces up to the end of the element or template, which is passed. */
    private Piece row() {
        List<Piece> row = new ArrayList<>();
        for (ITemplateEvent event = model.get(at++); !isEnd(event); event = model.get(at++)) {
            row.add(piece(event));
        }
        return together(row);
    }

    private boolean isEnd(ITemplateEvent event) {
        return at == model.size() || event instanceof ICloseElementTag close && !close.isUnmatched();
    }

    private Piece piece(ITemplateEvent event) {
        if (event instanceof IOpenElementTag || event instanceof IStandaloneElementTag) {
            return element((IProcessableElementTag) event, model.get(at - 2));
        }
        boolean plain = event instanceof IText || event instanceof IComment || event instanceof IDocType || event instanceof ICloseElementTag;
        if (!plain || written(event).contains("[[")) {
            throw new Unfit(written(event));
        }
        return words(written(event));
    }

    private static Piece words(String words) {
        return (scope, page) -> page.append(words);
    }

    private Piece element(IProcessableElementTag tag, ITemplateEvent before) {
        List<IAttribute> said = Arrays.stream(tag.getAllAttributes()).filter(StencilMaker::isSaid).toList();
        boolean block = tag.getElementCompleteName().equals(BLOCK);
        boolean open = tag instanceof IOpenElementTag;
        Piece inner = open ? row() : words("");
        Piece body = body(said, inner);
        if (!open && !block && said.stream().anyMatch(a -> name(a).endsWith("text"))) {
            throw new Unfit(written(tag));
        }
        Piece whole = block ? body : together(List.of(start(tag, said), body, words(open ? written(model.get(at - 1)) : "")));
        return structured(said, whole, tag, before);
    }

    private static Piece together(List<Piece> pieces) {
        List<Piece> all = List.copyOf(pieces);
        return (scope, page) -> {
            for (Piece piece : all) {
                piece.write(scope, page);
            }
        };
    }

    private Piece start(IProcessableElementTag tag, List<IAttribute> said) {
        List<IAttribute> filled = said.stream().filter(a -> !STRUCTURE.contains(name(a))).toList();
        return StencilTag.of(tag, said, filled, filled.stream().map(a -> expression(value(said, name(a)))).toList(), engine.getModelFactory(TemplateMode.HTML));
    }

    private static boolean isSaid(IAttribute attribute) {
        return "th".equals(attribute.getAttributeDefinition().getAttributeName().getPrefix());
    }

    static String name(IAttribute attribute) {
        return attribute.getAttributeDefinition().getAttributeName().getAttributeName();
    }

    private Piece body(List<IAttribute> said, Piece inner) {
        String text = value(said, "text");
        String raw = value(said, "utext");
        Piece unescaped = raw == null ? inner : raw(expression(raw));
        return text == null ? unescaped : told(expression(text));
    }

    private static Piece told(IStandardExpression expression) {
        return (scope, page) -> page.append(HtmlEscape.escapeHtml4Xml(text(expression.execute(scope))));
    }

    /** Thymeleaf reads what it does not escape as part of the template. */
    private static Piece raw(IStandardExpression expression) {
        return (scope, page) -> {
            String text = text(expression.execute(scope));
            if (text.indexOf('<') >= 0 || text.contains("[[") || text.contains("[(")) {
                throw new Unfit(text);
            }
            page.append(text);
        };
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Replacing goes before repeating, and that before asking whether the element is there at all. */
    private Piece structured(List<IAttribute> said, Piece whole, IProcessableElementTag tag, ITemplateEvent before) {
        String replaced = value(said, "replace");
        if (replaced != null) {
            return replacement(replaced);
        }
        Piece there = asked(value(said, "unless"), false, asked(value(said, "if"), true, whole));
        String each = value(said, "each");
        return each == null ? there : repeated(each, there, SPACED.contains(tag.getElementCompleteName()) ? space(before) : "");
    }

    private Piece asked(String condition, boolean wanted, Piece piece) {
        if (condition == null) {
            return piece;
        }
        IStandardExpression expression = expression(condition);
        return (scope, page) -> {
            if (EvaluationUtils.evaluateAsBoolean(expression.execute(scope)) == wanted) {
                piece.write(scope, page);
            }
        };
    }

    private String space(ITemplateEvent before) {
        if (before instanceof ITemplateStart && model.getTemplateData().hasTemplateSelectors()) {
            throw new Unfit("what stands before a fragment is not known");
        }
        String text = before instanceof IText ? written(before) : "";
        return text.isBlank() ? text : "";
    }

    private Piece repeated(String each, Piece piece, String space) {
        Matcher parts = EACH.matcher(each);
        if (!parts.matches()) {
            throw new Unfit(each);
        }
        IStandardExpression list = expression(parts.group(3).strip());
        Repeated repeated = new Repeated(parts.group(1), parts.group(2), piece, space);
        return (scope, page) -> repeated.write(items(list.execute(scope)), scope, page);
    }

    /**
     * A piece for each item of a list.
     *
     * @param item   what an item is called
     * @param turn   what its {@link Turn} is called; null where it has no name
     * @param space  what stands between
     */
    private record Repeated(String item, String turn, Piece piece, String space) {

        void write(List<?> items, IEngineContext scope, StringBuilder page) {
            for (int i = 0; i < items.size(); i++) {
                page.append(i == 0 ? "" : space);
                Turn now = new Turn(i, items.size());
                Piece told = turn == null ? piece : (inner, same) -> piece.write(turn, now, inner, same);
                told.write(item, items.get(i), scope, page);
            }
        }
    }

    /**
     * Where a loop is, by the names that Thymeleaf has for it.
     *
     * @param index from 0
     * @param count from 1
     */
    private record Turn(int index, int count, int size, boolean even, boolean odd, boolean first, boolean last) {

        Turn(int index, int size) {
            this(index, index + 1, size, index % 2 == 1, index % 2 == 0, index == 0, index == size - 1);
        }
    }

    private static List<?> items(Object list) {
        if (list != null && !(list instanceof List<?>)) {
            throw new Unfit(list.getClass().getName());
        }
        return list == null ? List.of() : (List<?>) list;
    }

    private Piece replacement(String replaced) {
        Matcher parts = REPLACE.matcher(replaced);
        if (!parts.matches()) {
            throw new Unfit(replaced);
        }
        IStandardExpression given = expression(parts.group(3));
        return (scope, page) -> {
            Stencil fragment = fragments.apply(parts.group(1), parts.group(2));
            fragment.whole().write(fragment.parameter(), given.execute(scope), scope, page);
        };
    }

    private static String value(List<IAttribute> said, String name) {
        List<String> values = said.stream().filter(a -> name(a).equals(name)).map(a -> EscapedAttributeUtils.unescapeAttribute(TemplateMode.HTML, a.getValue())).toList();
        if (values.size() > 1) {
            throw new Unfit(name);
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** Where a loop is, is not known here under the name that it has unless it is given one. */
    private IStandardExpression expression(String expression) {
        if (expression.contains("Stat")) {
            throw new Unfit(expression);
        }
        return StandardExpressions.getExpressionParser(engine).parseExpression(new ExpressionContext(engine), expression);
    }

    static String written(ITemplateEvent event) {
        StringWriter text = new StringWriter();
        try {
            event.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
