package vn.napa.quanlop.documents.words;

import java.util.regex.Pattern;

/** Knows the words with which names of offices and of positions begin. */
public final class OfficeWords {

    private static final Pattern OFFICE = Pattern.compile(
            "(?:so|ubnd|hdnd|uy ban|hoi dong nhan dan|ban (?:quan ly|dan toc|to chuc|tuyen giao|noi chinh|dan van|chi huy|tiep cong|qlda|bao ve|thuong|cong tac)"
                    + "|phong (?:noi|tu|tai|giao|kinh|van|nong|tai nguyen|lao dong|y te|quan ly|dan toc|cong|khoa|to chuc|hanh chinh|ho tich|quan tri)|trung tam|van phong|chi cuc|cuc|tong cuc|kho bac|thanh tra"
                    + "|truong|vien|benh vien|cong an|toa an|dang uy|huyen uy|tinh uy|thanh uy|quan uy|thi uy|bo|hoc vien|bao|dai|hoi|lien doan|mat tran|uy ban mttq|ubmttq|doan|cong ty|bao hiem|ngan hang|hai quan|thue|vu|quan|huyen|xa(?! hoi)|phuong|thi tran|thanh pho|tinh|chi nhanh|tap doan|khoa|nha)\\b.*");
    private static final Pattern POSITION = Pattern.compile(
            "(?:chuyen vien|can su|nhan vien|truong|pho|giam doc|chu tich|bi thu|chanh|ke toan|thanh tra vien|giao vien|giang vien|cong chuc|vien chuc|dai bieu|van thu|ky su|bac si)\\b.*");

    private OfficeWords() {}

    /** Whether the text begins as the name of an office does. */
    public static boolean begin(String text) {
        return OFFICE.matcher(Words.plain(text)).matches();
    }

    /** Whether the text begins as a position does. */
    public static boolean beginPosition(String text) {
        return POSITION.matcher(Words.plain(text)).matches();
    }
}
