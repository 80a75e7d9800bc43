package nianshen.render.templates;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nianshen.render.templates.Stencil.Unfit;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.ICache;
import org.thymeleaf.cache.TemplateCacheKey;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.exceptions.TemplateEngineException;

/**
 * The stencils of the pages of a pack, made of what Thymeleaf keeps of the templates it has parsed: a page is filled in by
 * Thymeleaf first, and by its stencil from then on. Where anything goes wrong with the stencil Thymeleaf is to fill in the page, or to
 * tell what is wrong with it.
 */
final class Stencils {

    private final TemplateEngine engine;
    private final Map<Name, Optional<Stencil>> known = new ConcurrentHashMap<>();

    Stencils(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * The name of a template, or of a fragment in it.
     *
     * @param fragments the fragment; null for the whole template
     */
    private record Name(String template, Set<String> fragments) {
    }

    /** The template filled in; empty where Thymeleaf must do it. */
    Optional<String> fill(String template, Map<String, Object> values) {
        try {
            return stencil(new Name(template, null)).map(stencil -> stencil.fill(values));
        } catch (Unfit | TemplateEngineException e) {
            return Optional.empty();
        }
    }

    private Optional<Stencil> stencil(Name name) {
        Optional<Stencil> stencil = known.get(name);
        return stencil != null ? stencil : parsed(name).map(model -> {
            Optional<Stencil> made = made(model);
            known.put(name, made);
            return made;
        }).orElse(Optional.empty());
    }

    private Optional<TemplateModel> parsed(Name name) {
        ICache<TemplateCacheKey, TemplateModel> cache = engine.getConfiguration().getCacheManager().getTemplateCache();
        return cache.keySet().stream().filter(k -> k.getTemplate().equals(name.template()) && Objects.equals(k.getTemplateSelectors(), name.fragments()))
                .findFirst().map(cache::get);
    }

    private Optional<Stencil> made(TemplateModel model) {
        try {
            return Optional.of(StencilMaker.of(model, this::fragment));
        } catch (Unfit | TemplateEngineException e) {
            return Optional.empty();
        }
    }

    private Stencil fragment(String template, String fragment) {
        return stencil(new Name(template, Set.of(fragment))).filter(f -> f.parameter() != null).orElseThrow(() -> new Unfit(fragment));
    }
}
