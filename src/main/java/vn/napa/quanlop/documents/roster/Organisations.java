package vn.napa.quanlop.documents.roster;

import java.util.List;
import java.util.Locale;
import vn.napa.quanlop.documents.words.Words;

/** Writes the name of an organisation that was printed in capitals as one writes it in a sentence. */
final class Organisations {

    /** Words of administrative names that take no capital when they do not begin the name. */
    private static final List<String> LOWER = List.of(
            "thành phố",
            "thị trấn",
            "thị xã",
            "huyện",
            "tỉnh",
            "xã",
            "phường",
            "quận",
            "và",
            "nội vụ",
            "vụ",
            "chính",
            "dục",
            "tạo",
            "tế",
            "tầng",
            "dựng",
            "thao",
            "lịch",
            "hóa",
            "hoá",
            "nghệ",
            "trường đô thị",
            "thương",
            "nghiệp",
            "pháp",
            "hành",
            "công",
            "phòng",
            "bạc",
            "nước",
            "lý",
            "tộc",
            "giáo",
            "tra",
            "hoạch",
            "đẳng");

    private Organisations() {}

    static String sentenceCase(String name) {
        String line = Words.line(name);
        if (!line.equals(line.toUpperCase(Locale.ROOT)) || line.equals(line.toLowerCase(Locale.ROOT))) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        for (String word : line.split(" ")) {
            String low = word.toLowerCase(Locale.ROOT);
            boolean keep = word.matches("UBND|HĐND|TP\\.?|MTTQ|UBMTTQ");
            boolean lower = text.length() > 0 && LOWER.contains(low.replaceAll("[,.]$", ""));
            text.append(text.length() == 0 ? "" : " ").append(keep ? word : lower ? low : capital(low));
        }
        return text.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
