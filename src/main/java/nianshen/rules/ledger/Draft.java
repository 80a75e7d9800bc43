package nianshen.rules.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.facts.Fact;
import nianshen.facts.Numbering;
import nianshen.findings.Evidence;
import nianshen.findings.Result;
import nianshen.findings.Severity;

/** An entry of the ledger in the making: a consequence adds evidence and arguments to it. */
public final class Draft {

    private final DrlRule rule;
    private final Result result;
    private final String reason;
    private final Ownership owners;
    private final Map<String, Object> arguments = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private Integer section;
    private String part;
    private String table;
    private String about;
    private final Set<String> abouts = new HashSet<>();
    private Severity severity;
    private String arithmetic;
    private String message;

    Draft(DrlRule rule, Result result, String reason, Ownership owners) {
        this.rule = rule;
        this.result = result;
        this.reason = reason;
        this.owners = owners;
    }

    /**
     * Fills the argument {@code {name}} of message and remedy. Numbers are shown plainly, lists with 、 between, as they
     * are now: the engine writes on in lists that it collects.
     */
    public Draft with(String name, Object value) {
        arguments.put(name, value instanceof Collection<?> values ? new ArrayList<>(values) : value);
        return this;
    }

    /** Fills the argument with a value; several with the given sign between them. */
    public Draft with(String name, Object value, String between) {
        return with(name, value instanceof Collection<?> values ? Wording.listed(values, between) : value);
    }

    /** Fills the argument with a value; of several with the first. */
    public Draft withFirst(String name, Object value) {
        return with(name, value instanceof List<?> values ? values.get(0) : value);
    }

    /** Fills the argument with by how much the one number differs from the other. */
    public Draft withDifference(String name, Number one, Number other) {
        return with(name, exact(one).subtract(exact(other)).abs());
    }

    /** Fills the argument with both numbers added up. */
    public Draft withSum(String name, Number one, Number other) {
        return with(name, exact(one).add(exact(other)));
    }

    private static BigDecimal exact(Number number) {
        return new BigDecimal(number.toString());
    }

    /** Points to a fact: its words, or its cell with the value as printed. */
    public Draft at(Fact fact) {
        return at(fact, null);
    }

    /** Points to a fact and says in Chinese what it shows. */
    public Draft at(Fact fact, String note) {
        evidence.addAll(Evidences.of(fact, note, owners.of(fact)));
        return this;
    }

    /** Points to several facts, in their order. */
    public Draft at(Iterable<?> facts) {
        for (Object fact : facts) {
            at((Fact) fact);
        }
        return this;
    }

    /** The part of the report that the finding concerns, by its number in the report's own format. */
    public Draft section(int number) {
        section = number;
        return this;
    }

    /** The part of the report that the finding concerns, by its key; null for what stands before the first part. */
    public Draft part(String key) {
        part = key;
        return key == null ? section(0) : this;
    }

    /** The part in which the table with the key belongs. */
    public Draft table(String key) {
        table = key;
        return this;
    }

    /** What the finding is about, so that another rule may fold just this one ({@code ZZ-04@part:other}). */
    public Draft about(String subject) {
        about = subject;
        return also(subject);
    }

    /** One thing more by which another rule may fold it; it does not tell it from other findings. */
    public Draft also(String subject) {
        abouts.add(subject);
        return this;
    }

    /** Another severity than the rule's, by its name in metadata. */
    public Draft severity(String key) {
        severity = Severities.of(key).orElseThrow(() -> new IllegalArgumentException("unknown severity " + key));
        return this;
    }

    /** The sum written out, for the annex of the letter; several sums one a line. */
    public Draft arithmetic(Object sum) {
        arithmetic = sum instanceof Collection<?> sums ? Wording.joined(sums, "\n") : String.valueOf(sum);
        return this;
    }

    /** Another finding text than the rule's. */
    public Draft message(String text) {
        message = text;
        return this;
    }

    /** The rule that wrote it. */
    public DrlRule author() {
        return rule;
    }

    /** How the rule wants it to end. */
    public Result result() {
        return result;
    }

    /** In Chinese, where it is no finding; else null. */
    public String reason() {
        return reason;
    }

    /** What fills the braces of the texts. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /** Where it was seen, in the order given. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Number of the part it concerns, or null. */
    public Integer section(Numbering numbers) {
        Integer known = table == null ? numbers.part(part) : numbers.partOf(table);
        return section == null ? known : section;
    }

    /** What tells it from other findings of the rule, or null. */
    public String about() {
        return about;
    }

    /** Everything by which another rule may fold it. */
    public Set<String> abouts() {
        return abouts;
    }

    /** The sum written out, or null. */
    public String arithmetic() {
        return arithmetic;
    }

    /** The severity said here, or the rule's own; null where the main rule's serves. */
    public Severity severity() {
        return severity == null ? rule.severity() : severity;
    }

    /** The text said here, or the rule's own; null where the main rule's serves. */
    public String message() {
        return message == null ? rule.message() : message;
    }
}
