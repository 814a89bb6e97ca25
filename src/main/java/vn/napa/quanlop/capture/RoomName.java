package vn.napa.quanlop.capture;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A room as schedules write it, in one spelling: {@code "P.301"}, {@code "Phòng 301"} are {@code "301"}; {@code "Phòng 301 nhà B"} is
 * {@code "301/b"}; {@code "Hội trường A"} is {@code "hoi truong a"}.
 *
 * @param building the part after the slash, or empty
 */
record RoomName(String number, String building) {

    private static final Pattern NUMBERED = Pattern.compile("(?:^|.*?\\b)(?:phong|p|giang duong|gd|so|lop)? ?"
            + "(?:(?<prefix>[a-h]) ?)?(?<number>\\d{1,4}(?:x\\d{1,3})?[a-h]?)\\b"
            + "(?: ?(?:tang \\d+ )?(?:toa nha|toa|nha|khu|day) (?:nha )?(?<building>[a-z]{1,2}\\d?|\\d{1,2}))?.*");
    private static final Pattern FLOOR_AND_ROOM = Pattern.compile("(\\d)[.](?=\\d)");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:truc tuyen|online|zoom|google meet|ms teams|microsoft teams|tu xa|thuc te|thuc dia)\\b");
    private static final int LONGEST = 110;

    /** Empty for what names no room: nothing, or a place on the network. */
    static Optional<RoomName> parse(String text) {
        String plain = plain(text);
        if (plain.isEmpty() || isElsewhere(text)) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(plain);
        boolean hall = plain.contains("hoi truong") || plain.contains("hoi nghi");
        if (!hall && numbered.matches()) {
            // "B301" is room 301 of building B.
            String building =
                    numbered.group("building") == null ? numbered.group("prefix") : numbered.group("building");
            return Optional.of(new RoomName(numbered.group("number"), building == null ? "" : building));
        }
        return Optional.of(new RoomName(plain.substring(0, Math.min(LONGEST, plain.length())), ""));
    }

    /** Online, or on a visit: no camera of ours is there (Điều 1.2). */
    static boolean isElsewhere(String text) {
        return ELSEWHERE.matcher(plain(text)).find();
    }

    String key() {
        return building.isEmpty() ? number : number + "/" + building;
    }

    private static String plain(String text) {
        String numbersKept =
                FLOOR_AND_ROOM.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("$1x");
        return Normalizer.normalize(numbersKept, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
