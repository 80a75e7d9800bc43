package nianshen.render.templates;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.engine.TemplateModel;

/**
 * A template of a page taken apart once by {@link StencilMaker} and filled in many times: writes what Thymeleaf would, without
 * going through its events again for every page.
 *
 * @param model     the template as Thymeleaf has parsed it
 * @param whole     all of it
 * @param parameter what a fragment calls the value it is given; null where it is given none
 */
record Stencil(TemplateModel model, Stencil.Piece whole, String parameter) {

    /** A part of a page: words, or what is written where something is said, is so, or is repeated. */
    @FunctionalInterface
    interface Piece {
        /**
         * Writes the part.
         *
         * @param scope the names that expressions know at this place
         */
        void write(IEngineContext scope, StringBuilder page);

        /** Writes it while a name stands for a value. */
        default void write(String name, Object value, IEngineContext scope, StringBuilder page) {
            scope.increaseLevel();
            scope.setVariable(name, value);
            write(scope, page);
            scope.decreaseLevel();
        }
    }

    /** Says that a page must be left to Thymeleaf. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unfit(String what) {
            super(what);
        }
    }

    /**
     * The page.
     *
     * @throws Unfit                                            where Thymeleaf must write it
     * @throws org.thymeleaf.exceptions.TemplateEngineException where an expression cannot be evaluated
     */
    String fill(Map<String, Object> values) {
        StringBuilder page = new StringBuilder();
        whole.write(new EngineContext(model.getConfiguration(), model.getTemplateData(), Map.of(), Locale.SIMPLIFIED_CHINESE, values), page);
        return page.toString();
    }
}
