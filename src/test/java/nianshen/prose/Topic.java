package nianshen.prose;

import java.util.Random;
import nianshen.specimen.Specimen;

/** What a paragraph of a report speaks of. */
enum Topic {
    /** What was published. */ PUBLISH("publish", "open.publish") {
        @Override
        Speech speak(Specimen specimen, Speaker speaker, Random random) {
            speaker.say(open()).maybe("published").maybe("filler.publish");
            speaker.maybe(none(specimen, "2.normative.made") ? "nil 2.normative.made" : "documents");
            speaker.maybe("filler.publish");
            speaker.maybe(none(specimen, "2.permits.decisions") ? "nil 2.permits.decisions" : "decisions");
            return speaker.maybe("filler.publish").speech();
        }
    },
    /** Requests and what came of them. */ APPLY("apply", "open") {
        @Override
        Speech speak(Specimen specimen, Speaker speaker, Random random) {
            speaker.say(open()).maybe("filler.apply");
            if (none(specimen, "3.new.total") && none(specimen, "3.carriedIn.total")) {
                speaker.say("nil 3.new.total");
            } else if (random.nextInt(3) == 0) {
                speaker.say("flow").maybe("filler.apply").maybe("results");
            } else {
                speaker.say("new").maybe("filler.apply").maybe("in").maybe("done").maybe("results").maybe("out");
            }
            speaker.maybe("filler.apply");
            String disputes = none(specimen, "4.value.review.total") && none(specimen, "4.value.direct.total")
                    && none(specimen, "4.value.afterReview.total")
                    ? "nil 4.value.review.total&4.value.direct.total&4.value.afterReview.total" : "disputes";
            return speaker.maybe(disputes).maybe("filler.disputes").speech();
        }
    },
    /** The fee, in part six. */ FEE("fee", "open.fee") {
        @Override
        Speech speak(Specimen specimen, Speaker speaker, Random random) {
            return speaker.say("fee").speech();
        }
    };

    private final String key;
    private final String open;

    Topic(String key, String open) {
        this.key = key;
        this.open = open;
    }

    abstract Speech speak(Specimen specimen, Speaker speaker, Random random);

    /** Key of the paragraph in a specimen. */
    String key() {
        return key;
    }

    /** Name of the sentences that a paragraph about it begins with. */
    String open() {
        return open;
    }

    private static boolean none(Specimen specimen, String cell) {
        return !specimen.figures().values().containsKey(cell) || specimen.figures().get(cell).signum() == 0;
    }
}
