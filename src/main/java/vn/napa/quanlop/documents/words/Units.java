package vn.napa.quanlop.documents.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Recognises the Academy's training units under the many spellings of their names. */
public final class Units {

    private record Unit(String name, Predicate<String> says) {}

    private static final List<Unit> UNITS = List.of(
            new Unit(
                    "Phân viện Học viện Hành chính Quốc gia tại Thành phố Hồ Chí Minh",
                    t -> branch(t, "(?:tp|thanh pho)? ?(?:ho chi minh|hcm)|tphcm|sai gon")),
            new Unit(
                    "Phân viện Học viện Hành chính Quốc gia tại thành phố Huế",
                    t -> branch(t, "(?:thanh pho |tp )?hue")),
            new Unit("Phân viện Học viện Hành chính Quốc gia khu vực Tây Nguyên", t -> branch(t, "tay nguyen")),
            new Unit(
                    "Viện Nghiên cứu Khoa học hành chính",
                    t -> t.contains("vien nghien cuu khoa hoc hanh chinh") || t.matches(".*\\bvien nckhhc\\b.*")),
            new Unit(
                    "Ban Quản lý bồi dưỡng",
                    t -> t.contains("ban quan ly boi duong") || t.matches(".*\\bban qlbd\\b.*")));

    private Units() {}

    private static boolean branch(String text, String where) {
        return text.matches(".*\\bphan vien\\b(?: hoc vien)?(?: hanh chinh)?(?: quoc gia)?(?: tai| khu vuc| o)? (?:"
                + where + ")\\b.*");
    }

    /** The unit's full name when the text names one of ours. */
    public static Optional<String> find(String text) {
        String bare = Words.bare(text);
        return UNITS.stream()
                .filter(unit -> unit.says.test(bare))
                .map(Unit::name)
                .findFirst();
    }
}
