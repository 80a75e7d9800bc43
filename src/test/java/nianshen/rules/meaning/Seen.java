package nianshen.rules.meaning;

import java.util.List;
import java.util.function.Predicate;
import nianshen.facts.Claim;
import nianshen.facts.ClaimList;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.DateFact;
import nianshen.facts.Fact;
import nianshen.facts.Gap;
import nianshen.facts.Mention;
import nianshen.facts.NameUse;
import nianshen.facts.PartsList;
import nianshen.facts.Period;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.facts.TableRead;
import nianshen.facts.Title;

/** What readers say of what they could see, as they say it of these facts. */
final class Seen {

    private Seen() {
    }

    /** @param listed whether the roster has the agency */
    static Coverage in(List<Fact> facts, boolean listed, Coverage said) {
        String subject = said.subject();
        return switch (subject) {
            case "title" -> state(said, has(facts, Title.class, t -> true) ? State.READ : State.DAMAGED);
            case "title:agency" -> state(said, has(facts, Title.class, t -> t.agency() != null) ? State.READ : State.NONE);
            case "year" -> state(said, has(facts, Report.class, r -> r.year() != null) ? State.READ : State.DAMAGED);
            case "prose" -> state(said, has(facts, Gap.class, g -> g.subject().equals("prose")) ? State.DAMAGED : State.READ);
            case "names" -> state(said, has(facts, NameUse.class, n -> true) ? State.READ : State.NONE);
            case "date:written" -> state(said, has(facts, DateFact.class, d -> d.role() == DateFact.Role.WRITTEN) ? State.READ : State.NONE);
            case "date:published" -> state(said, has(facts, DateFact.class, d -> d.role() == DateFact.Role.PUBLISHED) ? State.READ : State.UNSUPPLIED);
            case "roster" -> state(said, listed ? State.READ : State.UNSUPPLIED);
            case "period" -> state(said, has(facts, Period.class, p -> true) ? State.READ : State.NONE);
            case "partsList" -> state(said, has(facts, PartsList.class, p -> true) ? State.READ : State.NONE);
            case "claimList" -> state(said, has(facts, ClaimList.class, ClaimList::closed) ? State.READ : State.NONE);
            case "site.column" -> state(said, has(facts, Mention.class, m -> m.list().equals("网站栏目")) ? State.READ : State.UNSUPPLIED);
            default -> subject.startsWith("claim:") ? state(said, has(facts, Claim.class, c -> subject.endsWith(":" + c.subject())) ? State.READ : State.NONE)
                    : subject.startsWith("part:") ? part(facts, said) : subject.startsWith("table:") ? table(facts, said) : said;
        };
    }

    private static Coverage part(List<Fact> facts, Coverage said) {
        Predicate<Section> here = s -> said.subject().equals("part:" + s.key());
        boolean lost = has(facts, Section.class, here.and(s -> s.state() == Section.State.LOST));
        return state(said, lost ? State.DAMAGED : has(facts, Section.class, here.and(s -> s.state() == Section.State.PRESENT)) ? State.READ : State.NONE);
    }

    /** A table that nothing tells of was not read. */
    private static Coverage table(List<Fact> facts, Coverage said) {
        return has(facts, TableRead.class, t -> said.subject().equals("table:" + t.table())) ? said : state(said, State.DAMAGED);
    }

    private static <T extends Fact> boolean has(List<Fact> facts, Class<T> kind, Predicate<T> so) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).anyMatch(so);
    }

    private static Coverage state(Coverage said, State state) {
        return new Coverage(said.subject(), state, state == State.READ ? null : "没有读到");
    }
}
