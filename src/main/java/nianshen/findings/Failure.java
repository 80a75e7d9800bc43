package nianshen.findings;

import java.io.Serializable;

/**
 * Why a report could not be audited (未能审核).
 *
 * @param code    stable name ("ENCRYPTED", "RULE_TIMEOUT", "INTERNAL", …)
 * @param place   where, in Chinese
 * @param message what is wrong, in Chinese
 * @param advice  what to do, in Chinese
 */
public record Failure(String code, String place, String message, String advice) implements Serializable {
}
