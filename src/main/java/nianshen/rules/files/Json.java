package nianshen.rules.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import nianshen.template.JsonWords;
import nianshen.template.Problem;

/** JSON files of the pack, with faults told by line and column. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Json() {
    }

    /** The file's object; an empty one, with the fault recorded, where it is missing or no object. */
    public static JsonNode object(PackFiles files, String name, List<Problem> problems) {
        if (!files.has(name)) {
            problems.add(new Problem(name, null, null, "缺少这个文件"));
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            JsonNode root = MAPPER.readTree(files.text(name));
            if (root.isObject()) {
                return root;
            }
            problems.add(new Problem(name, 1, null, "内容应为一个 JSON 对象，以 { 开头"));
        } catch (JsonProcessingException e) {
            problems.add(JsonWords.problem(name, e));
        }
        return JsonNodeFactory.instance.objectNode();
    }
}
