package nianshen.cli;

import nianshen.cli.terminal.Texts;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a reporting year from the command line: four digits, in or out of 2024年度. */
final class Year implements ITypeConverter<Integer> {

    private final Texts texts;

    Year(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer convert(String typed) {
        String year = typed.strip().replaceFirst("年度?$", "");
        if (!year.matches("(19|20)\\d\\d")) {
            throw new TypeConversionException(texts.get("usage.year", typed)
                    + (year.matches("\\d\\d") ? texts.get("usage.meant", "20" + year) : ""));
        }
        return Integer.valueOf(year);
    }
}
