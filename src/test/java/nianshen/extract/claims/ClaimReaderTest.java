package nianshen.extract.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.extract.Spoken;
import nianshen.facts.Claim;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What prose claims, wording by wording: {@code place|sentence|claims}. The place is a subhead, 四 or 六 for a part, 府
 * for the report of a government, or nothing. {@code nil} marks a statement that there was none, {@code ~} an
 * approximate figure, {@code +} one that holds carried-over ones; the scope stands behind where it is not the year.
 */
class ClaimReaderTest {

    private static final String[] WORDINGS = {
            "|2023年，我局共收到政府信息公开申请12件。|requests.new.total=12",
            "|全年共收到政府信息公开申请12件，均按期答复。|requests.new.total=12 allDone=0nil",
            "|全年收到政府信息公开申请共计9宗。|requests.new.total=9",
            "|本年度受理信息公开申请7起。|requests.new.total=7",
            "|今年接收政府信息公开申请表6份。|requests.new.total=6",
            "|2023年度新收政府信息公开申请２１件。|requests.new.total=21",
            "|共收到政府信息公开申请1,208件。|requests.new.total=1208",
            "|收到政府信息公开申请十二件。|requests.new.total=12",
            "|收到政府信息公开申请两件。|requests.new.total=2",
            "|全年受理依申请公开事项三件。|requests.new.total=3",
            "|受理12宗政府信息公开申请。|requests.new.total=12",
            "|全年收到依申请公开12条。|requests.new.total=12",
            "|政府信息公开申请12件。|requests.new.total=12",
            "|依申请公开0件。|requests.new.total=0",
            "|政府信息公开申请数量为5件。|requests.new.total=5",
            "|通过网络、信函等方式共收到政府信息公开申请12件。|requests.new.total=12",
            "|受理公民、法人和其他组织提出的政府信息公开申请8件。|requests.new.total=8",
            "|收到政府信息公开申请12件，比上年增加3件。|requests.new.total=12",
            "|2023年累计收到政府信息公开申请12件。|requests.new.total=12",
            "|2023年1月1日至12月31日，共收到政府信息公开申请12件。|requests.new.total=12",
            "府|全县共受理政府信息公开申请300件。|requests.new.total=300",
            "府|全县共收到政府信息公开申请3001件。|requests.new.total=3001",
            "府|全市共收到政府信息公开申请3001件。|requests.new.total=3001OTHER",
            "（二）依申请公开情况|全年新收15件，上年结转2件，办结16件，结转下年度继续办理1件。|requests.new.total=15 requests.carriedIn.total=2 requests.total.total=16 requests.carriedOut.total=1",
            "|本年度新收依申请公开15件，上年结转2件，办结16件，结转下年1件。|requests.new.total=15 requests.carriedIn.total=2 requests.total.total=16 requests.carriedOut.total=1",
            "（二）依申请公开|收到申请3件，均在规定期限内予以答复。|requests.new.total=3 allDone=0nil",
            "（二）依申请公开|收到4件申请。|requests.new.total=4",
            "|收到信息公开申请12件（含上年结转2件）。|requests.new.total=12+ requests.carriedIn.total=2",
            "|收到政府信息公开申请10余件。|requests.new.total=10~",
            "|收到政府信息公开申请约50件。|requests.new.total=50~",
            "|收到并办结政府信息公开申请8件。|doneOfYear=8",
            "|办理政府信息公开申请12件。|handled=12",
            "|2022年，我局收到政府信息公开申请5件。|requests.new.total=5PREVIOUS",
            "|去年收到政府信息公开申请5件，今年收到8件。|requests.new.total=5PREVIOUS requests.new.total=8",
            "|累计收到政府信息公开申请120件。|requests.new.total=120CUMULATIVE",
            "|截至2023年底，累计收到政府信息公开申请120件。|requests.new.total=120",
            "|条例施行以来累计受理政府信息公开申请120件。|requests.new.total=120CUMULATIVE",
            "|通过网络收到政府信息公开申请5件，信函收到7件。|requests.new.total=5OTHER requests.new.total=7OTHER",
            "|线上申请5件，线下申请7件。|",
            "|上半年收到政府信息公开申请3件。|requests.new.total=3OTHER",
            "|一季度收到政府信息公开申请3件。|requests.new.total=3OTHER",
            "|全市共受理政府信息公开申请300件。|requests.new.total=300OTHER",
            "|各乡镇共收到政府信息公开申请30件。|requests.new.total=30OTHER",
            "|较上年增加3件政府信息公开申请。|",
            "|其中自然人申请10件，法人申请2件。|",
            "|收到建议提案12件，全部办结。|",
            "|受理信访事项12件，办理12345热线工单300件。|",
            "|收到行政许可申请56件。|",
            "|收到救助申请56件，办结56件。|",
            "（二）依申请公开|未收到依申请公开申请。|requests.new.total=0nil",
            "|2023年我局未收到政府信息公开申请。|requests.new.total=0nil",
            "|本年度没有收到公民、法人和其他组织要求公开政府信息的申请。|requests.new.total=0nil",
            "|我局无依申请公开。|requests.new.total=0nil",
            "|无依申请公开事项。|requests.new.total=0nil",
            "（二）依申请公开|未收到书面申请。|requests.new.total=0nil",
            "|政府信息公开申请为零。|requests.new.total=0nil",
            "|2023年度未接到政府信息公开申请，也未发生收费。|requests.new.total=0nil",
            "|去年未收到政府信息公开申请。|requests.new.total=0nilPREVIOUS",
            "|未收到投诉。|",
            "|未收到依申请公开方面的投诉。|",
            "|未经申请不得公开。|",
            "|没有按时答复的政府信息公开申请不存在。|",
            "|由上年结转2件申请。|requests.carriedIn.total=2",
            "|结转上年政府信息公开申请4件。|requests.carriedIn.total=4",
            "|另有2022年结转申请4件。|requests.carriedIn.total=4",
            "（二）依申请公开|上年度结转办理4件。|requests.carriedIn.total=4",
            "|无上年结转申请。|requests.carriedIn.total=0nil",
            "|较2022年减少85件申请；上年结转34件。|requests.carriedIn.total=34",
            "|另有103件申请顺延到下年度答复。|requests.carriedOut.total=103",
            "|1件申请结转至2024年办理。|requests.carriedOut.total=1",
            "（二）依申请公开|结转2024年办理1件。|requests.carriedOut.total=1",
            "（二）依申请公开|另有1件未到答复期限，结转下年度继续办理。|requests.carriedOut.total=1",
            "（二）依申请公开|无结转下年度申请。|requests.carriedOut.total=0nil",
            "|受理政府信息公开申请3119件，答复3050件（含上年度结转申请34件，另有103件顺延到下年度答复）。|requests.new.total=3119 requests.total.total=3050+ requests.carriedIn.total=34 requests.carriedOut.total=103",
            "|答复政府信息公开申请11件。|requests.total.total=11",
            "（二）依申请公开|全年共答复53件，按时办结率100%。|requests.total.total=53",
            "|办结政府信息公开申请九件。|requests.total.total=9",
            "（二）依申请公开|按期答复11件。|requests.total.total=11",
            "|受理申请公开政府信息3件，未按期答复1件。|requests.new.total=3",
            "|回复网民留言12条，答复咨询电话30次。|",
            "|答复县长信箱来信15件，申请公开的没有。|",
            "|收到政府信息公开申请12件，全部按期办结。|requests.new.total=12 allDone=0nil",
            "|受理政府信息公开申请8件，已全部办结。|requests.new.total=8 allDone=0nil",
            "|收到政府信息公开申请8件，均已办结。|requests.new.total=8 allDone=0nil",
            "|收到政府信息公开申请8件，全部予以答复。|requests.new.total=8 allDone=0nil",
            "（二）依申请公开|均在法定期限内答复。|",
            "（二）依申请公开|答复均未超过法定期限。|",
            "|收到政府信息公开申请12件，其中予以公开8件、部分公开1件、不予公开2件。|requests.new.total=12 requests.granted.total=8 requests.partial.total=1 requests.refused.total=2",
            "（二）依申请公开情况|其中8件予以公开，1件部分公开，2件不予公开。|requests.granted.total=8 requests.partial.total=1 requests.refused.total=2",
            "（二）依申请公开|无法提供3件，不予处理2件，其他处理1件。|requests.unavailable.total=3 requests.notProcessed.total=2 requests.otherHandling.total=1",
            "|办结申请9件：予以公开和部分公开共7件。|requests.total.total=9 requests.disclosed.total=7",
            "（二）依申请公开|因涉及国家秘密不予公开1件。|requests.d1.total=1",
            "（三）政府信息管理|全年拟制公文41件，其中确定为主动公开的37件、依申请公开的4件、不予公开的0件。|",
            "|梳理主动公开37件、不予公开3件。|",
            "四|发生行政复议3件、行政诉讼1件。|litigation.value.review.total=3 litigation.litigation.total=1",
            "|因政府信息公开引发行政复议3件、行政诉讼1件。|litigation.value.review.total=3 litigation.litigation.total=1",
            "|收到政府信息公开行政复议申请2件。|litigation.value.review.total=2",
            "|发生2起政府信息公开行政复议。|litigation.value.review.total=2",
            "四|受理行政复议案件2件，其中维持1件，纠正1件。|",
            "四|收到行政复议案件2件，其中维持1件，纠正1件。|litigation.value.review.total=2 litigation.value.review.maintained=1 litigation.value.review.corrected=1",
            "四|行政诉讼3件，其中结果维持2件，尚未审结1件。|litigation.litigation.total=3 litigation.litigation.maintained=2 litigation.litigation.pending=1",
            "四|行政复议5件，其他结果2件，3件尚未审结。|litigation.value.review.total=5 litigation.value.review.other=2 litigation.value.review.pending=3",
            "四|未经复议直接起诉2件，复议后起诉1件。|litigation.value.direct.total=2 litigation.value.afterReview.total=1",
            "四|复议后起诉2件，其中结果维持2件。|litigation.value.afterReview.total=2 litigation.value.afterReview.maintained=2",
            "|政府信息公开行政复议和行政诉讼共4件。|litigation.disputes.total=4",
            "四|行政复议、行政诉讼均为0件。|litigation.value.review.total=0 litigation.litigation.total=0",
            "四|行政复议、行政诉讼各1件。|litigation.value.review.total=1 litigation.litigation.total=1",
            "|未发生因政府信息公开引起的行政复议、行政诉讼。|litigation.value.review.total=0nil litigation.litigation.total=0nil",
            "|全年未发生因政府信息公开申请行政复议、提起行政诉讼的情况。|litigation.value.review.total=0nil litigation.litigation.total=0nil",
            "|没有因政府信息公开工作被申请行政复议或提起行政诉讼。|litigation.value.review.total=0nil litigation.litigation.total=0nil",
            "|无行政复议、行政诉讼。|litigation.value.review.total=0nil litigation.litigation.total=0nil",
            "|无行政复议，行政诉讼1件。|litigation.value.review.total=0nil",
            "|政府信息公开未引发行政复议。|litigation.value.review.total=0nil",
            "|政府信息公开没有发生行政诉讼。|litigation.litigation.total=0nil",
            "|办理行政复议案件56件，行政应诉案件12件。|",
            "|指导各镇办理行政复议案件56件。|",
            "|办理治安类行政复议案件62件，均与政府信息公开无关。|",
            "|没有行政复议被纠正的情况。|litigation.value.review.corrected=0nil",
            "|无行政诉讼败诉案件。|",
            "四|未经行政复议不得起诉。|",
            "|制发行政规范性文件3件，废止1件，现行有效12件。|proactive.normative.made=3 proactive.normative.repealed=1 proactive.normative.inForce=12",
            "|行政规范性文件制发3件，废止1件，现行有效12件。|proactive.normative.made=3 proactive.normative.repealed=1 proactive.normative.inForce=12",
            "|全年出台2件行政规范性文件。|proactive.normative.made=2",
            "|印发规范性文件二件。|proactive.normative.made=2",
            "|现行有效行政规范性文件５件。|proactive.normative.inForce=5",
            "|制定政府规章1件，制发规范性文件4件，废止2件。|proactive.regulations.made=1 proactive.normative.made=4 proactive.normative.repealed=2",
            "|未制发行政规范性文件。|proactive.normative.made=0nil",
            "|未制定规章和行政规范性文件。|proactive.regulations.made=0nil proactive.normative.made=0nil",
            "|完成2019年以来规范性文件清理，全年制发行政规范性文件6件。|proactive.normative.made=6",
            "|公开行政规范性文件3件。|",
            "|发布规范性文件3件。|",
            "|印发其他政策文件14件。|",
            "|代县政府起草规范性文件2件。|",
            "|制定规章制度5项。|",
            "|解读规范性文件3件，备案规范性文件2件。|",
            "|主动公开制发的规范性文件3件。|",
            "|作出行政许可决定120件，行政处罚45件。|proactive.permits.decisions=120 proactive.penalties.decisions=45",
            "|全年作出行政许可决定1,200件、行政处罚决定45起、行政强制2宗。|proactive.permits.decisions=1200 proactive.penalties.decisions=45 proactive.coercion.decisions=2",
            "|办结行政许可事项36件。|proactive.permits.decisions=36",
            "|实施行政处罚案件45宗。|proactive.penalties.decisions=45",
            "|作出36项行政许可。|proactive.permits.decisions=36",
            "|未作出行政许可、行政处罚、行政强制决定。|proactive.permits.decisions=0nil proactive.penalties.decisions=0nil proactive.coercion.decisions=0nil",
            "|未实施行政处罚。|proactive.penalties.decisions=0nil",
            "|无行政许可事项。|proactive.permits.decisions=0nil",
            "|公开行政许可信息120条，行政处罚信息45条。|published.enforcement=120 published.enforcement=45",
            "|公示行政处罚45件。|",
            "|公开行政处罚决定45件。|",
            "|在网站发布行政许可120件。|",
            "|梳理行政许可事项36项。|",
            "|处罚金额12万元。|",
            "|收取行政事业性收费12.5万元。|proactive.charges.amount=12.5",
            "|行政事业性收费金额125000元。|proactive.charges.amount=12.5",
            "|行政事业性收费收入1.2亿元。|proactive.charges.amount=12000",
            "|未收取行政事业性收费。|proactive.charges.amount=0nil",
            "|行政事业性收费3项。|",
            "|减免行政事业性收费12万元。|",
            "|发布信息1291条，其中网站319条。|",
            "|依据《条例》（国令第711号）第二十条，公开12345热线信息。|",
            "|印发〔2023〕12号文件。|",
            "|满意度达到98%，合格率100%。|"
    };

    @TestFactory
    Stream<DynamicTest> everyWordingClaimsWhatItSaysAndNothingElse() {
        return Stream.of(WORDINGS).map(w -> w.split("\\|", -1))
                .map(w -> DynamicTest.dynamicTest(w[0] + w[1], () -> assertEquals(w[2], claims(w[0], w[1]))));
    }

    private static String claims(String place, String sentence) {
        return Spoken.sentence(place, sentence).of(Claim.class).stream().filter(c -> !c.subject().equals(Claim.UNREAD)).map(ClaimReaderTest::brief)
                .collect(Collectors.joining(" "));
    }

    private static String brief(Claim claim) {
        return claim.subject() + "=" + claim.value().toPlainString() + (claim.nil() ? "nil" : "")
                + (claim.approximate() ? "~" : "") + (claim.inclusive() ? "+" : "")
                + (claim.scope() == Claim.Scope.YEAR ? "" : claim.scope());
    }
}
