package nianshen.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import nianshen.facts.Figure;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.ReportName;
import nianshen.findings.Result;

/** What JSON calls or keeps otherwise than the records themselves. */
final class MixIns {

    private MixIns() {
    }

    /** Tables by their numbers as well as by key and name. */
    @JsonPropertyOrder({"table", "tableKey", "tableName"})
    interface OfTable {
        @JsonProperty("tableKey")
        String key();

        @JsonProperty("table")
        String number();

        @JsonProperty("tableName")
        String name();
    }

    /** A subject in keys; the one in numbers stands beside it. */
    interface OfSubject {
        @JsonProperty("key")
        String subject();
    }

    /** Its key is what others call their part; further parts have no key of the format. */
    interface OfSection {
        @JsonProperty("part")
        String key();
    }

    /** What was read stands in facts.json. */
    @JsonIgnoreProperties("facts")
    interface OfAudit {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Outcome> trials();
    }

    /** How it ended is the outcome. */
    @JsonDeserialize(converter = Ruled.class)
    interface OfOutcome {
        @JsonProperty("outcome")
        Result result();
    }

    /** Its rule stands at the outcome that it belongs to. */
    interface OfFinding {
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        String rule();
    }

    /** Nearly all evidence stands in the report itself. */
    interface OfEvidence {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        ReportName report();
    }

    /** Its key is that of its table, row and column. */
    @JsonIgnoreProperties("key")
    interface OfFigure {
    }

    /** Addends by their keys. */
    interface OfEquation {
        @JsonSerialize(contentUsing = Addends.Writer.class)
        @JsonDeserialize(contentUsing = Addends.Reader.class)
        List<Figure> left();

        @JsonSerialize(contentUsing = Addends.Writer.class)
        @JsonDeserialize(contentUsing = Addends.Reader.class)
        List<Figure> right();
    }

    /** Cells by their keys. */
    interface OfMisplacement {
        @JsonSerialize(using = Addends.Writer.class)
        @JsonDeserialize(using = Addends.Reader.class)
        Figure suspect();

        @JsonSerialize(using = Addends.Writer.class)
        @JsonDeserialize(using = Addends.Reader.class)
        Figure proper();
    }

    /** Tells the findings of an outcome their rule. */
    static final class Ruled extends StdConverter<Outcome, Outcome> {

        @Override
        public Outcome convert(Outcome o) {
            return new Outcome(o.rule(), o.name(), o.result(), o.severity(), o.reason(),
                    o.findings().stream().map(f -> ruled(f, o.rule())).toList());
        }

        private static Finding ruled(Finding f, String rule) {
            return new Finding(f.id(), rule, f.result(), f.severity(), f.message(), f.arithmetic(), f.basis(), f.remedy(),
                    f.section(), f.foldedInto(), f.evidence());
        }
    }
}
