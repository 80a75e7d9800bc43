package nianshen.extract.outline;

import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** Administrative divisions (行政区划) at the head of names: 省, 市, 县, 区, 镇 and the like, one behind the other. */
public final class Divisions {

    private static final int LONGEST = 14;
    private static final String ZONE = "zone";

    private final WordList endings;
    /** Endings that also occur inside the names of divisions. */
    private final WordList inside;
    private final WordList others;
    private final WordList tiers;

    /** Knows divisions by the words of a pack. */
    public Divisions(Lexicon lexicon) {
        this.endings = lexicon.list(ReadingList.DISTRICTS);
        this.inside = lexicon.list(ReadingList.WITHIN_DISTRICTS);
        this.others = lexicon.list(ReadingList.NO_DISTRICTS);
        this.tiers = lexicon.list(ReadingList.CITIES);
    }

    /** The division the name begins with ("云泽县", "澜州市安平区"), or an empty text; what stands in brackets is no part of it. */
    public String prefix(String full) {
        String name = full.replaceFirst("[（(].*", "");
        int end = 0;
        for (int next = next(name, end); next > 0; next = next(name, end)) {
            end = next;
        }
        return name.substring(0, end);
    }

    /** End of the division that begins at {@code from}, or 0. */
    private int next(String name, int from) {
        String rest = name.substring(from);
        if (others.begins(rest, 0)) {
            return 0;
        }
        for (int end = 2; end <= Math.min(rest.length(), LONGEST); end++) {
            String part = rest.substring(0, end);
            if ((divides(part) || from > 0 && whole(part)) && !other(part)) {
                return from + (goesOn(rest, end) ? end + 1 : end);
            }
        }
        return 0;
    }

    /** 城市 in 云泽城市; a single letter before it makes a name (盐城市, 西城区). */
    private boolean other(String part) {
        return others.ending(part).filter(h -> h.start() != 1).isPresent();
    }

    /** 高新区 and the like stand behind a city without a name of their own. */
    private boolean whole(String part) {
        return part.length() > 2 && endings.is(part);
    }

    private boolean divides(String part) {
        return endings.ending(part).filter(h -> h.start() > 0).isPresent();
    }

    /** 苏州 in 苏州市, 金乡 in 金乡县: what looks like the ending is part of the name. */
    private boolean goesOn(String rest, int end) {
        return end < rest.length() && inside.is(rest.substring(end - 1, end))
                && rest.charAt(end) != rest.charAt(end - 1) && divides(rest.substring(0, end + 1));
    }

    /** Administrative tier of the division's last member, or null where its name does not tell. */
    public String tier(String place) {
        String tier = kind(place);
        if (ZONE.equals(tier)) {
            return null;
        }
        return "city".equals(tier) ? cityTier(place) : tier;
    }

    /** Whether the division is governed by a 人民政府; a zone (开发区, 新区) may be, or have a 管委会. */
    public boolean governed(String place) {
        return !place.isEmpty() && !ZONE.equals(kind(place));
    }

    private String kind(String place) {
        return endings.ending(place).map(WordList.Hit::value).orElse(null);
    }

    /** 市 may be a province, a prefecture or a county: told by the list, or by a 市 or 州 before it. */
    private String cityTier(String place) {
        return tiers.ending(place).map(h -> h.value() == null ? "prefecture" : h.value())
                .orElse(place.matches(".+[市州盟].+市") ? "county" : null);
    }
}
