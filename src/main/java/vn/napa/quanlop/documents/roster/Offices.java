package vn.napa.quanlop.documents.roster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.words.Words;

/** Parts "Chuyên viên, Sở Nội vụ tỉnh A" into position and organisation. */
final class Offices {

    /** Position and organisation, and whether the parting is certain. */
    record Post(String position, String organisation, boolean certain) {}

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|\\n)\\s*|\\s+[-–—]\\s*|\\s*[-–—]\\s+");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?:so|ubnd|hdnd|uy ban|hoi dong nhan dan|ban (?:quan ly|dan toc|to chuc|tuyen giao|noi chinh|dan van|chi huy|tiep cong|qlda|bao ve|thuong|cong tac)"
                    + "|phong (?:noi|tu|tai|giao|kinh|van|nong|tai nguyen|lao dong|y te|quan ly|dan toc|cong|khoa|to chuc|hanh chinh|ho tich|quan tri)|trung tam|van phong|chi cuc|cuc|tong cuc|kho bac|thanh tra"
                    + "|truong|vien|benh vien|cong an|toa an|dang uy|huyen uy|tinh uy|thanh uy|quan uy|thi uy|bo|hoc vien|bao|dai|hoi|lien doan|mat tran|uy ban mttq|ubmttq|doan|cong ty|bao hiem|ngan hang|hai quan|thue|vu|quan|huyen|xa(?! hoi)|phuong|thi tran|thanh pho|tinh|chi nhanh|tap doan|khoa|nha)\\b.*");

    private Offices() {}

    static Optional<Post> part(String text) {
        String clean = Words.clean(text);
        if (clean.isBlank()) {
            return Optional.empty();
        }
        Matcher m = SEPARATOR.matcher(clean);
        while (m.find()) {
            String left = clean.substring(0, m.start()).strip();
            String right = clean.substring(m.end()).strip();
            if (!left.isEmpty() && ORGANISATION.matcher(Words.plain(right)).matches()) {
                return Optional.of(new Post(Words.line(left), Words.line(right), true));
            }
        }
        boolean organisation = ORGANISATION.matcher(Words.plain(clean)).matches();
        return Optional.of(organisation ? new Post("", Words.line(clean), true) : fallback(clean));
    }

    private static Post fallback(String clean) {
        Matcher m = SEPARATOR.matcher(clean);
        if (m.find() && m.start() > 0) {
            return new Post(Words.line(clean.substring(0, m.start())), Words.line(clean.substring(m.end())), false);
        }
        return new Post(Words.line(clean), "", true);
    }
}
