package nianshen.render.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nianshen.findings.Rectification;
import nianshen.findings.Rectification.State;
import nianshen.render.wording.Charges;
import nianshen.render.wording.Words;

/** Makes the view of a comparison: agencies with open findings first. */
final class RectificationViews {

    private static final List<State> ORDER = List.of(State.OPEN, State.ADDED, State.UNVERIFIED, State.FIXED);
    private static final Comparator<Rectification.Item> GRAVEST_FIRST = Comparator
            .comparing((Rectification.Item i) -> ORDER.indexOf(i.state())).thenComparing(i -> i.finding().severity());
    private final Words words;

    RectificationViews(Words words) {
        this.words = words;
    }

    RectificationView of(List<Rectification> all) {
        List<RectificationView.Agency> agencies = all.stream()
                .sorted(Comparator.comparing((Rectification r) -> -r.count(State.OPEN)).thenComparing(r -> -r.count(State.ADDED))
                        .thenComparing(r -> -r.count(State.UNVERIFIED)).thenComparing(r -> ReportViews.name(r.named())))
                .map(this::agency).toList();
        return new RectificationView(tallies(all), agencies);
    }

    private List<RectificationView.Tally> tallies(List<Rectification> all) {
        return Arrays.stream(State.values()).map(state -> new RectificationView.Tally(state.key(), word(state),
                all.stream().mapToInt(r -> r.count(state)).sum())).toList();
    }

    private RectificationView.Agency agency(Rectification r) {
        return new RectificationView.Agency(ReportViews.name(r.named()), ReportViews.year(r.named()),
                r.before() == null ? null : r.before().source(), r.after() == null ? null : r.after().source(), note(r),
                tallies(List.of(r)), r.items().stream().sorted(GRAVEST_FIRST).map(this::line).toList());
    }

    private String note(Rectification r) {
        String remark = r.remark() == null ? null : words.of("rectification." + r.remark());
        return r.after() == null || r.after().error() == null ? remark : remark + "：" + r.after().error().message();
    }

    private RectificationView.Line line(Rectification.Item item) {
        String group = Charges.kind(item.finding());
        return new RectificationView.Line(item.state().key(), word(item.state()), item.finding().rule(), group,
                words.of("group." + group + ".word"), item.finding().message(), item.finding().remedy(), item.reason());
    }

    private String word(State state) {
        return words.of("rectification." + state.key());
    }
}
