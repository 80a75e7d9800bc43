package nianshen.render.templates;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.render.files.Chars;
import nianshen.render.files.DataFile;
import nianshen.render.files.LetterException;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The Thymeleaf templates of a pack ({@code letters}). A file's name says how it is read: {@code page-*.html} as HTML; other
 * {@code .html} (letters, which become PDF) as well-formed XML; {@code .txt} as plain text.
 */
public final class Templates {

    /** Held so that the level stays set: what is wrong with a template is told once, in Chinese. */
    private static final Logger ENGINE = Logger.getLogger(TemplateEngine.class.getName());

    /** How the names of templates begin that are read as HTML. */
    static final String PAGE = "page-";

    /** Where the templates lie in a pack. */
    static final String FOLDER = LetterFile.FOLDER;

    private final PackFiles files;
    private final TemplateEngine engine = new TemplateEngine();
    private final Stencils stencils = new Stencils(engine);

    /** Reads the templates of a pack. */
    public Templates(PackFiles files) {
        this.files = files;
        RecordAccessor.install();
        ENGINE.setLevel(Level.OFF);
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new PathEvaluator());
        engine.setDialect(dialect);
        engine.addTemplateResolver(resolver(TemplateMode.HTML, PAGE + "*.html"));
        engine.addTemplateResolver(resolver(TemplateMode.XML, "*.html"));
        engine.addTemplateResolver(resolver(TemplateMode.TEXT, "*.txt"));
    }

    private ITemplateResolver resolver(TemplateMode mode, String pattern) {
        AbstractConfigurableTemplateResolver resolver = new AbstractConfigurableTemplateResolver() {

            @Override
            protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String owner, String template,
                    String name, String encoding, Map<String, Object> attributes) {
                return new StringTemplateResource(DataFile.text(files, FOLDER + template));
            }
        };
        resolver.setResolvablePatterns(java.util.Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCacheable(true);
        resolver.setOrder(mode == TemplateMode.HTML ? 1 : 2);
        return resolver;
    }

    /**
     * Fills in a template; text is escaped unless the template says otherwise.
     *
     * @throws LetterException where the template is missing or broken
     */
    public String fill(String name, Map<String, Object> values) {
        if (!files.has(FOLDER + name)) {
            throw LetterException.of(FOLDER + name, "缺少这个文件", null);
        }
        return stencil(name, values).orElseGet(() -> processed(name, values));
    }

    /** The template filled in by its stencil; empty where it has none. */
    Optional<String> stencil(String name, Map<String, Object> values) {
        return name.startsWith(PAGE) ? stencils.fill(name, values) : Optional.empty();
    }

    /** The template filled in by Thymeleaf. */
    String processed(String name, Map<String, Object> values) {
        try {
            return engine.process(name, new Context(Locale.SIMPLIFIED_CHINESE, values));
        } catch (TemplateEngineException e) {
            throw located(name, e);
        }
    }

    /**
     * Checks that a template is well-formed, as it must be to become PDF.
     *
     * @throws LetterException naming the line where it is not
     */
    public void checkWellFormed(String name) {
        String file = FOLDER + name;
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            parsers.newSAXParser().parse(new InputSource(new StringReader(DataFile.text(files, file))), new DefaultHandler());
        } catch (SAXParseException e) {
            throw new LetterException(file, e.getLineNumber(), e.getColumnNumber(),
                    "标签没有成对，或引号、符号不全（“<”应写作“&lt;”，“&”应写作“&amp;”）", e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw LetterException.of(file, "模板无法读取", e);
        }
    }

    private LetterException located(String name, TemplateEngineException e) {
        int line = 0;
        int column = 0;
        String expression = null;
        Throwable last = e;
        for (Throwable t = e; t != null; t = t.getCause()) {
            last = t;
            if (t instanceof TemplateProcessingException p && p.getLine() != null) {
                line = p.getLine();
                column = p.getCol() == null ? 0 : p.getCol();
            } else if (t instanceof org.attoparser.ParseException p && p.getLine() != null) {
                line = p.getLine();
                column = p.getCol() == null ? 0 : p.getCol();
            }
            expression = expression == null ? quoted(t.getMessage()) : expression;
        }
        return last instanceof LetterException inner ? inner
                : new LetterException(FOLDER + name, line, column, reason(expression, last), e);
    }

    private static String reason(String expression, Throwable cause) {
        String what = expression == null ? "模板写法有误，请检查标签是否成对、引号是否齐全"
                : "表达式“" + expression + "”无法计算，请检查拼写";
        String why = Chars.oneLine(String.valueOf(cause.getMessage()));
        return what + (why.matches(".*\\p{IsHan}.*") ? "（" + why + "）" : "");
    }

    private static String quoted(String message) {
        java.util.regex.Matcher found = EXPRESSION.matcher(message == null ? "" : message);
        return found.find() ? found.group(1) : null;
    }

    private static final java.util.regex.Pattern EXPRESSION = java.util.regex.Pattern
            .compile("(?:expression|parse)[^\"]{0,40}\"([^\"]{1,200})\"");
}
