package nianshen.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nianshen.doc.Document;
import nianshen.extract.Extractor;
import nianshen.facts.Facts;
import nianshen.facts.Report;
import nianshen.findings.Audit;
import nianshen.findings.Failure;
import nianshen.findings.Outcome;
import nianshen.findings.Status;
import nianshen.ingest.source.Pace;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.SiteWords;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.repair.Causes;
import nianshen.rules.Judge;
import nianshen.rules.Neighbours;
import nianshen.rules.RuleFailure;
import nianshen.rules.RulePack;
import nianshen.rules.Score;
import nianshen.text.Sha256;
import nianshen.words.EndlessException;

/**
 * Audits reports by a rule pack: holds the pack and what reads reports by its formats and words, made once. Never
 * changes, so that any number of threads may share it; an audit is a pure function of the source. It never throws:
 * whatever goes wrong becomes a failure of that report, which is listed as 未能审核 and never as compliant.
 */
public final class Auditor {

    private static final Logger LOG = Logger.getLogger(Auditor.class.getName());

    private final RulePack pack;
    /** Made when the first report is read: there may be none that has to be. */
    private Readers readers;
    private final Object alone = new Object();

    /** An auditor by the pack's rules. */
    public Auditor(RulePack pack) {
        this.pack = pack;
    }

    /** The same by a pack that differs in its roster and settings alone; what reads by formats and words is shared. */
    public Auditor with(RulePack other) {
        Auditor auditor = new Auditor(other);
        auditor.readers = new Readers(readers().extractor.with(other.roster()), readers().recognition, readers().site);
        return auditor;
    }

    /** What reads by the formats and words of a pack. */
    private record Readers(Extractor extractor, Recognition recognition, SiteWords site) {

        static Readers by(RulePack pack) {
            return new Readers(new Extractor(pack.catalogue(), pack.lexicon(), pack.roster()), new Recognition(pack.catalogue(), pack.lexicon()),
                    Sites.of(pack.lexicon()));
        }
    }

    private synchronized Readers readers() {
        if (readers == null) {
            readers = Readers.by(pack);
        }
        return readers;
    }

    /** The pack by which reports are audited. */
    public RulePack pack() {
        return pack;
    }

    /** Audits a report. */
    public Audit audit(Source source) {
        return audit(source, null);
    }

    /** Audits a report about the given year, whatever year it says; null to go by the report. */
    public Audit audit(Source source, Integer year) {
        return examine(source, year).audit();
    }

    /** Fetches a report and audits it. */
    public Audit audit(Input input, Integer year) {
        return examine(input, year).audit();
    }

    /** Fetches a report, audits it and keeps the document as read. */
    public Examination examine(Input input, Integer year) {
        return examined(taken(input, year, Pace.NONE));
    }

    /** Audits a report and keeps the document as read. */
    public Examination examine(Source source, Integer year) {
        return examined(taken(source, year));
    }

    private Examination examined(Taken taken) {
        return new Examination(taken.document(), judge(taken.reading(), Neighbours::none).audit());
    }

    /** Reads a report, which is yet to be judged. */
    public ReadReport read(Source source) {
        return taken(source, null).reading();
    }

    /**
     * Fetches a report and reads it; it is yet to be judged.
     *
     * @param pace hears how far slow reading has come
     */
    public ReadReport read(Input input, Integer year, Pace pace) {
        return taken(input, year, pace).reading();
    }

    /**
     * Judges what was read from a report.
     *
     * @param beside finds what stands beside it
     */
    public Judged judge(ReadReport read, Supplier<Neighbours> beside) {
        return read.failed() != null ? Judged.part(read.failed())
                : sparing(() -> judged(read, beside), why -> Judged.part(failed(read.source(), read.sha256(), read.facts(), why)));
    }

    /**
     * A report that was read.
     *
     * @param document null where the source could not be read
     */
    private record Taken(Document document, ReadReport reading) {

        static Taken failed(Document document, Audit audit) {
            return new Taken(document, ReadReport.failed(audit));
        }
    }

    private Taken taken(Input input, Integer year, Pace pace) {
        return sparing(() -> {
            try {
                return read(input.open().followed(pace), year);
            } catch (UnreadableException e) {
                return Taken.failed(null, failed(input.name(), null, null, failure(e)));
            } catch (OutOfMemoryError e) {
                throw e;
            } catch (RuntimeException | Error e) {
                return Taken.failed(null, failed(input.name(), null, null, internal(input.name(), e)));
            }
        }, why -> Taken.failed(null, failed(input.name(), null, null, why)));
    }

    private Taken taken(Source source, Integer year) {
        return sparing(() -> read(source, year), why -> Taken.failed(null, failed(source.name(), null, null, why)));
    }

    /** A report for which memory did not suffice may have had a greedy neighbour: it is tried once more, one at a time. */
    private <T> T sparing(Supplier<T> work, Function<Failure, T> failed) {
        try {
            return work.get();
        } catch (OutOfMemoryError crowded) {
            synchronized (alone) {
                try {
                    return work.get();
                } catch (OutOfMemoryError e) {
                    return failed.apply(failure(Refusals.tooLarge("审核它需要的内存超过了程序可用的内存")));
                }
            }
        }
    }

    private Taken read(Source source, Integer year) {
        String sha256 = Sha256.hex(source.bytes());
        Intake intake = new Intake(source.within(readers().site));
        try {
            Facts facts = intake.facts(readers().extractor, year, pack.deadline());
            Optional<Failure> failure = readers().recognition.failure(intake.document(), facts);
            return new Taken(intake.document(), failure.isEmpty() ? new ReadReport(source.name(), sha256, facts, null, intake.sound())
                    : ReadReport.failed(failed(source.name(), sha256, readers().recognition.isOfOne(intake.document(), facts) ? facts : null, failure.get())));
        } catch (UnreadableException e) {
            return Taken.failed(null, failed(source.name(), sha256, null, failure(e)));
        } catch (EndlessException e) {
            return Taken.failed(intake.document(), failed(source.name(), sha256, null, endless(source.name(), e.expression())));
        } catch (RuleFailure e) {
            return Taken.failed(intake.document(), failed(source.name(), sha256, null, e.rule() == null ? endless(source.name()) : failure(source.name(), e)));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return Taken.failed(intake.document(), failed(source.name(), sha256, null, internal(source.name(), e)));
        }
    }

    /**
     * A report over which something failed outside of reading and judging it.
     *
     * @param read its name, and what was read from it as far as that is known
     */
    public Audit failed(ReadReport read, Throwable why) {
        return failed(read.source(), read.sha256(), read.facts(), internal(read.source(), why));
    }

    private Judged judged(ReadReport read, Supplier<Neighbours> beside) {
        try {
            return judged(read.source(), read.sha256(), read.facts(), beside.get());
        } catch (EndlessException e) {
            return Judged.part(failed(read.source(), read.sha256(), read.facts(), endless(read.source(), e.expression())));
        } catch (RuleFailure e) {
            return Judged.part(failed(read.source(), read.sha256(), read.facts(), failure(read.source(), e)));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return Judged.part(failed(read.source(), read.sha256(), read.facts(), internal(read.source(), e)));
        }
    }

    private static Failure endless(String name, String expression) {
        LOG.log(Level.SEVERE, "读取 {0} 时，词表中的正则表达式 {1} 要做的比对过多", new Object[] {name, expression});
        return new Failure("READING_TIMEOUT", "全文", "词表中的正则表达式“" + expression + "”在本报告上要做的比对过多，本报告未能审核",
                "请在 rules/words 和设置工作簿“词语”表中找到“re:" + expression + "”，改得简单些后重新审核");
    }

    private static Failure endless(String name) {
        LOG.log(Level.SEVERE, "读取 {0} 的内容超时", name);
        return new Failure("READING_TIMEOUT", "全文", "读取报告内容超时，本报告未能审核",
                "请先确认这是一份正常的年度报告；如果是，请检查 rules/words 和设置工作簿“词语”表中近来改动的正则表达式（re: 开头），改得简单些后重新审核");
    }

    private Judged judged(String source, String sha256, Facts facts, Neighbours others) {
        Judge.Judgement judgement = Judge.judgement(pack, facts, others);
        judgement.stopped().values().forEach(why -> LOG.log(Level.SEVERE, "审核 {0} 时，{1}", new Object[] {source, why}));
        Map<Boolean, List<Outcome>> tried = judgement.outcomes().stream().collect(Collectors.partitioningBy(o -> pack.triesOut(o.rule())));
        List<Outcome> outcomes = tried.get(false);
        Status status = Score.status(outcomes, facts, pack.settings(), judgement.stopped().isEmpty());
        int score = Score.of(outcomes, pack.settings().scoring());
        Audit audit = audit(source, sha256, facts, status, score, null, outcomes).withCauses(Causes.of(facts, outcomes)).withTrials(tried.get(true));
        return new Judged(audit, judgement.stopped().isEmpty());
    }

    private static Audit failed(String name, String sha256, Facts facts, Failure failure) {
        return audit(name, sha256, facts, Status.UNREADABLE, null, failure, List.of());
    }

    private static Audit audit(String name, String sha256, Facts facts, Status status, Integer score, Failure error,
            List<Outcome> outcomes) {
        if (facts == null) {
            return new Audit(name, sha256, null, null, null, null, null, status, score, error, outcomes, null);
        }
        Report r = facts.report();
        return new Audit(name, sha256, r.title(), r.agency(), r.level() == null ? null : r.level().key(), r.year(),
                r.variant(), status, score, error, outcomes, status == Status.UNREADABLE ? null : facts);
    }

    private static Failure failure(UnreadableException e) {
        return new Failure(e.reason().name(), e.place(), e.getMessage(), e.advice());
    }

    private static Failure failure(String name, RuleFailure e) {
        LOG.log(Level.SEVERE, "审核 {0} 时规则“{1}”出错：{2}", new Object[] {name, e.rule(), e.getCause()});
        String rule = e.rule() == null ? "规则" : "规则“" + e.rule() + "”";
        String what = switch (e.kind()) {
            case RULE_TIMEOUT -> "运行超时";
            case RULE_RUNAWAY -> "已在其他报告上运行超时且无法停下，不再运行";
            case RULE_ERROR -> "运行出错";
        };
        return new Failure(e.kind().name(), rule, rule + what + "，本报告未能审核", "请修改或停用该规则后重新审核");
    }

    /** The program's own fault: the clerk is told so in one sentence, the log keeps the rest. */
    private static Failure internal(String name, Throwable cause) {
        LOG.log(Level.SEVERE, "审核 {0} 时程序出错：{1}", new Object[] {name, cause});
        LOG.log(Level.FINE, name, cause);
        return new Failure("INTERNAL", "整个文件", "审核时程序出错（" + cause.getClass().getSimpleName() + "），本报告未能审核",
                "请保留原件并联系软件维护人员，其他报告不受影响");
    }
}
