package nianshen.cli;

import nianshen.findings.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * From which severity findings make the exit code 1.
 *
 * @param least the mildest severity that counts, or null where none does
 */
record FailOn(Severity least) {

    /** Whether a finding of the severity counts. */
    boolean counts(Severity severity) {
        return least != null && severity.compareTo(least) <= 0;
    }

    /** Reads the option, in Chinese or English. */
    static final class Converter implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String word) {
            return switch (word) {
                case "严重", "serious" -> new FailOn(Severity.SERIOUS);
                case "一般", "general" -> new FailOn(Severity.GENERAL);
                case "提示", "hint" -> new FailOn(Severity.HINT);
                case "从不", "never" -> new FailOn(null);
                default -> throw new TypeConversionException(
                        "应为 严重、一般、提示 或 从不（serious, general, hint, never），实为“" + word + "”");
            };
        }
    }
}
