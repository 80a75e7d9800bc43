package nianshen.store;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.stream.Stream;
import nianshen.facts.Aspect;
import nianshen.facts.BlockVote;
import nianshen.facts.Claim;
import nianshen.facts.ClaimList;
import nianshen.facts.Coverage;
import nianshen.facts.DateFact;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.GroupTotal;
import nianshen.facts.Label;
import nianshen.facts.Level;
import nianshen.facts.ListItem;
import nianshen.facts.Mention;
import nianshen.facts.Misplacement;
import nianshen.facts.NameUse;
import nianshen.facts.PartsList;
import nianshen.facts.Period;
import nianshen.facts.Report;
import nianshen.facts.RowRead;
import nianshen.facts.Section;
import nianshen.facts.Spot;
import nianshen.facts.Statement;
import nianshen.facts.TableRead;
import nianshen.facts.Title;
import nianshen.facts.YearUse;
import nianshen.findings.Run;

/** What facts.json holds: where it came from, the report, and a list for every kind of fact. */
record FactLists(String schemaVersion, Tool tool, Run.PackInfo rulePack, String source, String sha256, String title,
        String agency, Level level, Integer year, String variant, Report report, @JsonDeserialize(contentUsing = Addends.Noting.class) List<Figure> figures,
        List<Section> sections, List<Claim> claims, List<Gap> gaps, List<FeeStatement> fees, List<DateFact> dates,
        List<Title> titles, List<TableRead> tables, List<BlockVote> votes, List<RowRead> rows, List<Label> labels,
        List<GroupTotal> groups, List<Equation> equations, List<Misplacement> misplacements, List<YearUse> years,
        List<Period> periods, List<PartsList> partsLists, List<Aspect> aspects, List<NameUse> names,
        List<Mention> mentions, List<ClaimList> claimLists, List<ListItem> listItems, List<Statement> statements, List<Spot> spots, List<Coverage> coverage) {

    /** Results of earlier versions know no items of lists. */
    FactLists {
        listItems = listItems == null ? List.of() : listItems;
        spots = spots == null ? List.of() : spots;
    }

    static FactLists of(StoredFacts stored) {
        Facts f = stored.facts();
        Report report = f.report();
        return new FactLists(Stored.VERSION, Tool.of(stored.toolVersion()), stored.pack(), stored.source(), stored.sha256(),
                report.title(), report.agency(), report.level(), report.year(), report.variant(), report,
                f.of(Figure.class), f.of(Section.class), f.of(Claim.class), f.of(Gap.class), f.of(FeeStatement.class),
                f.of(DateFact.class), f.of(Title.class), f.of(TableRead.class), f.of(BlockVote.class), f.of(RowRead.class),
                f.of(Label.class), f.of(GroupTotal.class), f.of(Equation.class), f.of(Misplacement.class),
                f.of(YearUse.class), f.of(Period.class), f.of(PartsList.class), f.of(Aspect.class), f.of(NameUse.class),
                f.of(Mention.class), f.of(ClaimList.class), f.of(ListItem.class), f.of(Statement.class), f.of(Spot.class), f.of(Coverage.class));
    }

    StoredFacts stored() {
        List<Fact> all = Stream.of(figures, sections, claims, gaps, fees, dates, titles, tables, votes, rows, labels, groups,
                equations, misplacements, years, periods, partsLists, aspects, names, mentions, claimLists, listItems, statements, spots,
                coverage).<Fact>flatMap(List::stream).toList();
        return new StoredFacts(tool.version(), rulePack, source, sha256, new Facts(report, all));
    }
}
