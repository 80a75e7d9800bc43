package nianshen.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Rectification;
import nianshen.findings.Run;
import nianshen.kept.KeptFiles;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.render.files.DataFile;
import nianshen.render.files.Faults;
import nianshen.render.letters.Annexes;
import nianshen.render.letters.CircularMaker;
import nianshen.render.letters.ClosingMaker;
import nianshen.render.letters.JointMaker;
import nianshen.render.letters.LetterFrame;
import nianshen.render.letters.LetterMaker;
import nianshen.render.letters.Letters;
import nianshen.render.letters.ReminderMaker;
import nianshen.render.letters.Sample;
import nianshen.render.pages.Pages;
import nianshen.render.paper.FontBook;
import nianshen.render.templates.StyleNames;
import nianshen.render.templates.TemplateGuard;
import nianshen.render.templates.Templates;
import nianshen.render.wording.Formats;
import nianshen.render.wording.Office;
import nianshen.render.wording.Words;
import nianshen.render.wording.WorkCalendar;
import nianshen.store.RunMark;

/** What pages, letters and workbooks are written with: the templates, words, fonts and data of an office, read and tried. */
record Stationery(Pages pages, Letters letters, Register workbook, FontBook fonts, Templates templates,
        Office office, Words words, byte[] basis, List<Problem> notes) {

    private static final KeptFiles TRIED = new KeptFiles("tried");
    private static final KeptFiles REGISTERS = new KeptFiles("register");
    /** Reports of a run of which everything is kept. */
    private static final int FEW = 100;
    private static final byte[] SOUND = {1};

    /** The files it is read from, by name. */
    static boolean isSource(String file) {
        return file.startsWith("letters/") || file.startsWith("templates/");
    }

    /** All of it; null where a template or data file has a fault, every one of which is added. */
    static Stationery open(PackFiles files, Faults faults) {
        byte[] basis = files.hashRead(Stationery::isSource);
        boolean sound = TRIED.at(List.of(basis)).find().isPresent();
        if (!sound) {
            TemplateGuard.faults(files).forEach(faults::add);
        }
        faults.of(() -> new Words(files));
        faults.of(() -> Office.read(files));
        faults.of(() -> Annexes.read(files));
        faults.of(() -> RegisterForms.read(files));
        faults.of(() -> FontBook.of(files));
        faults.of(() -> new WorkCalendar(files));
        if (!faults.none()) {
            return null;
        }
        Stationery[] all = new Stationery[1];
        faults.of(() -> all[0] = assembled(files, basis));
        if (faults.none() && !sound) {
            all[0].tryOut(faults);
        }
        return faults.none() ? all[0] : null;
    }

    private static Stationery assembled(PackFiles files, byte[] basis) {
        Templates templates = new Templates(files);
        Formats formats = new Formats(files);
        Words words = new Words(files).with(formats.words());
        Office office = Office.read(files);
        Annexes annexes = Annexes.read(files);
        FontBook fonts = FontBook.of(files);
        String css = DataFile.text(files, LetterFile.LETTER_STYLE.path());
        WorkCalendar calendar = new WorkCalendar(files);
        LetterFrame frame = new LetterFrame(office, annexes, templates);
        Letters.Makers makers = new Letters.Makers(new LetterMaker(office, calendar, words, annexes, formats, frame), new ClosingMaker(office, calendar, words, annexes, frame),
                new JointMaker(office, words, frame), new ReminderMaker(office, calendar, words, frame), new CircularMaker(office, words, annexes, frame));
        return new Stationery(new Pages(files, templates, words, formats), new Letters(makers, fonts, templates, words, css, basis),
                new Register(RegisterForms.read(files), words), fonts, templates, office, words, basis, notes(files, office, annexes));
    }

    private static List<Problem> notes(PackFiles files, Office office, Annexes annexes) {
        return Stream.of(office.notes(files, LocalDate.now()), annexes.notes(files), RegisterForms.read(files).notes(files), StyleNames.unknown(files)).flatMap(List::stream).toList();
    }

    /** Tries the templates, and remembers where these very ones are sound, so that no later run need look at them so closely. */
    private void tryOut(Faults faults) {
        trials().forEach(faults::of);
        if (faults.none()) {
            TRIED.at(List.of(basis)).keep(SOUND);
        }
    }

    /**
     * The register of a run, which says the same of the same findings whenever it is made. Of many reports it is made anew: the
     * program that makes it has to be loaded, which takes long beside few reports, but to tell what it says takes almost as
     * long as to write that down.
     */
    byte[] register(Run run) throws IOException {
        return run.audits().size() > FEW ? workbook.of(run) : REGISTERS.of(List.of(basis, workbook.mark(run)), () -> Optional.of(workbook.of(run))).orElseThrow();
    }

    /** What tells a run from others; null of many reports. */
    static String mark(Run run) {
        return RunMark.of(run, FEW);
    }

    /** Each template tried on a sample. */
    private List<Runnable> trials() {
        List<Runnable> trials = new ArrayList<>(List.of(() -> templates.checkWellFormed(LetterFile.LETTER.file())));
        for (Audit sample : Sample.audits()) {
            trials.add(() -> pages.report(sample, Sample.PACK, "", true, Sample.COPIED));
            trials.add(() -> letters.tryOut(sample));
        }
        trials.add(() -> pages.index(Sample.run(), true));
        trials.add(() -> pages.book(Sample.rules(), Sample.FIRED, Sample.PACK, ""));
        List<Rectification> corrected = Sample.corrected();
        trials.add(() -> pages.comparison(corrected, Sample.PACK, ""));
        corrected.stream().filter(ClosingMaker::due).forEach(r -> trials.add(() -> letters.tryOut(r)));
        trials.add(() -> letters.tryOut(Sample.audits()));
        trials.add(() -> letters.tryOut(Sample.reminder()));
        trials.add(() -> letters.tryOut(Sample.late(words.of("circular.late"))));
        trials.add(() -> letters.tryOut(Sample.run()));
        return trials;
    }
}
