package nianshen.render.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.render.files.DataFile;
import nianshen.render.files.LetterException;

/**
 * Working days by the State Council's yearly notices on public holidays ({@code rules/letters/holidays.json}): Monday to
 * Friday, less the days off, with the weekends that are worked. Of years without a notice only the weekends are known.
 */
public final class WorkCalendar {

    private static final String FILE = LetterFile.HOLIDAYS.path();
    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final PackFiles files;

    /** One year of the file; days off are dates or {@code from/to}. */
    private record Year(String notice, List<String> off, List<String> work) {
    }

    /** The file. */
    private static final class Years extends TreeMap<Integer, Year> {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A day by which something is due.
     *
     * @param known false where a year on the way has no notice yet
     */
    public record Due(LocalDate date, boolean known) {
    }

    /** @throws LetterException where the file is broken */
    public WorkCalendar(PackFiles files) {
        this.files = files;
        Map<Integer, Year> all = DataFile.json(files, FILE, Years.class);
        all.forEach(this::add);
    }

    private void add(int number, Year year) {
        years.add(number);
        year.off().forEach(days -> addOff(number, days));
        year.work().forEach(day -> addWorked(number, day));
    }

    private void addOff(int year, String days) {
        String[] ends = days.split("/");
        LocalDate first = day(ends[0], days);
        LocalDate last = day(ends[ends.length - 1], days);
        if (last.isBefore(first)) {
            throw fault(days, "“" + days + "”首尾颠倒，应先写开始、后写结束的日期");
        }
        refuseForeign(year, last, days);
        if (first.datesUntil(last.plusDays(1)).filter(d -> !off.add(d)).count() > 0) {
            throw fault(days, "“" + days + "”中有的日子前面已经写过，每个放假的日子应只写一次");
        }
    }

    private void addWorked(int year, String written) {
        LocalDate day = day(written, written);
        refuseForeign(year, day, written);
        if (!weekend(day)) {
            throw fault(written, "调休上班的“" + written + "”不是周六或周日，不必列出，请核对日期");
        }
        if (!worked.add(day)) {
            throw fault(written, "“" + written + "”前面已经写过，每个上班的日子应只写一次");
        }
    }

    /** The days of a notice may begin, or be made up for, at the end of the year before. */
    private void refuseForeign(int year, LocalDate day, String written) {
        if (day.getYear() != year && !day.isAfter(LocalDate.of(year - 1, 11, 30)) || day.getYear() > year) {
            throw fault(written, "“" + written + "”不在" + year + "年，应为该年的日期（元旦假期可以从上年末算起）");
        }
    }

    private LocalDate day(String day, String written) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw fault(written, "“" + day + "”不是 2025-01-28 或 2025-01-28/2025-02-04 形式的日期");
        }
    }

    private LetterException fault(String written, String reason) {
        return DataFile.at(files, FILE, written, reason);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether a day is worked. */
    public boolean works(LocalDate day) {
        return worked.contains(day) || !weekend(day) && !off.contains(day);
    }

    /** The n-th working day after a day, that day not counted. */
    public Due after(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0;) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
        }
        return new Due(day, years.contains(start.getYear()) && years.contains(day.getYear()));
    }
}
