package nianshen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a pack says of the program it was written for ({@code "engine": "1"} in {@code pack.json}): the number of the
 * way in which rules and program speak to each other, raised when facts or findings change their meaning.
 */
record EngineVersion(JsonNode written) {

    /** The one this program speaks. */
    static final int OWN = 1;

    /** Whether it is another one, so that the pack's rules cannot be judged at all. */
    boolean foreign() {
        return written.asText().strip().matches("\\d{1,6}") && Integer.parseInt(written.asText().strip()) != OWN;
    }

    /** Why a pack cannot be used with this program, and what to do; nothing where it can. */
    Optional<String> problem() {
        String text = written.asText().strip();
        if (written.isMissingNode() || text.isEmpty()) {
            return Optional.of("缺少“engine”（规则包所适用的引擎版本），本程序的引擎版本为 " + OWN + "，应写 \"engine\": \"" + OWN + "\"");
        }
        if (!text.matches("\\d{1,6}")) {
            return Optional.of("“engine”应为引擎版本的数字，如 \"" + OWN + "\"，实为“" + text + "”");
        }
        int engine = Integer.parseInt(text);
        if (engine > OWN) {
            return Optional.of("规则包为引擎 " + engine + " 编写，本程序的引擎为 " + OWN + "：规则包较新，请升级程序，或换用为引擎 " + OWN + " 编写的规则包");
        }
        return engine == OWN ? Optional.empty() : Optional.of("规则包为引擎 " + engine + " 编写，本程序的引擎为 " + OWN
                + "：规则包较旧，请换用随本程序提供的规则包（local 文件夹可原样保留），检查通过后再使用");
    }
}
