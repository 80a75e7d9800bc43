package nianshen.rules;

/** A rule across two years: what last year's report carried over is what this year's starts with. */
public final class CarriedOver {

    /** Its id. */
    public static final String ID = "ZZ-01";
    /** The rule. */
    public static final String RULE = """
            package checks.t
            import nianshen.facts.*
            global nianshen.rules.ledger.Ledger ledger

            rule "ZZ-01 与上年衔接"
                @name("与上年衔接") @severity("general") @basis("F21") @stage("portfolio") @needs("report:lastYear,table:requests")
                @message("上年结转{now}件，上年报告为{then}件") @remedy("更正")
            when
                $now : Figure( key == "requests.carriedIn.total", sure() )
                $last : Elsewhere( lastYears() )
                $then : Figure( key == "requests.carriedOut.total", sure(), value != $now.value ) from $last.facts
            then
                ledger.violated().with("now", $now.value()).with("then", $then.value()).at($now).at($then);
            end
            """;

    private CarriedOver() {
    }
}
