package nianshen.rules.tree;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a rule, which begins with its id: {@code ZZ-01 名称}, or {@code ZZ-01/部门} for another case of it. */
public final class RuleName {

    private static final Pattern ID = Pattern.compile("^([A-Z]{2}-\\d\\d)(?=[ /]|$)");
    private static final Pattern LIKE_ID = Pattern.compile("([A-Z]{2})\\s*[-—_]?\\s*0*(\\d{1,2})(?!\\d)");
    private static final int ID_LENGTH = 5;
    private static final int LONGEST = 80;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\u0085\\p{Cf}\\p{Zl}\\p{Zp}\\\\\"]");

    private RuleName() {
    }

    /** The id that a name begins with, or is meant to; none where it cannot be made out. */
    public static Optional<String> id(String name) {
        String meant = meant(name);
        return meant.isEmpty() ? Optional.empty() : Optional.of(meant.substring(0, ID_LENGTH));
    }

    /** Why a rule cannot be called that. */
    public static Optional<String> problem(String name) {
        if (name.length() > LONGEST || UNFIT.matcher(name).find()) {
            return Optional.of("规则名“" + name.substring(0, Math.min(LONGEST, name.length())) + "”不应超过" + LONGEST + "字，也不可有换行、反斜线、引号和看不见的字符");
        }
        String meant = meant(name);
        return meant.equals(name) ? Optional.empty() : Optional.of("规则名“" + name + "”应以规则编号开头"
                + (meant.isEmpty() ? "，如“ZZ-01 名称”或“ZZ-01/部门”" : "，是否想写“" + meant + "”"));
    }

    /** The name with its id as it must be written; "" where no id can be made out. */
    private static String meant(String name) {
        if (ID.matcher(name).find()) {
            return name;
        }
        Matcher id = LIKE_ID.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT));
        return !id.lookingAt() ? "" : id.group(1) + "-" + String.format("%02d", Integer.valueOf(id.group(2)))
                + name.substring(id.end()).replaceFirst("^(?=[^ /])", " ").stripTrailing();
    }
}
