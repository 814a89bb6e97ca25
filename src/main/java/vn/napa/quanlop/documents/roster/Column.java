package vn.napa.quanlop.documents.roster;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.words.Words;

/** What a column of a list of students holds, by its heading; the order is the order of asking. */
enum Column {
    EMAIL("email|e mail|hop thu|thu dien tu|mail", "Email", "Hộp thư", "Thư điện tử"),
    PHONE(
            "(?:so )?(?:dien thoai|dt|sdt|di dong|dtdd|lien he|tel|phone).*|so (?:dien thoai|dt|di dong).*|mobile",
            "Số điện thoại",
            "Di động",
            "SĐT"),
    BIRTH_PLACE(
            "noi sinh.*|que quan.*|nguyen quan.*|ho khau.*|dia chi.*|dan toc|cccd.*|so cccd.*|cmnd.*",
            "Nơi sinh",
            "Quê quán"),
    BIRTH(
            "(?:ngay |thang |nam |ngay thang )*(?:thang )?(?:nam )?sinh.*|sinh (?:ngay|nam).*|ns|sinh",
            "Ngày sinh",
            "Năm sinh",
            "Ngày, tháng, năm sinh"),
    GENDER("gioi tinh.*|gioi|phai|ong ba|nam nu|gt", "Giới tính", "Phái", "Ông/Bà"),
    POSITION_ORGANISATION(
            "(?:chuc (?:vu|danh)|nghe nghiep).*(?:don vi|co quan|noi cong tac|cong tac).*|(?:don vi|co quan).*chuc (?:vu|danh).*",
            "Chức vụ, đơn vị công tác"),
    POSITION("(?:chuc (?:vu|danh)|nghe nghiep|vi tri (?:viec lam|cong tac)|chuc|ngach|cv).*", "Chức vụ", "Chức danh"),
    ORGANISATION(
            "(?:ten )?(?:don vi|co quan|noi (?:cong tac|lam viec)|to chuc|dia phuong|cq).*",
            "Đơn vị",
            "Nơi công tác",
            "Cơ quan công tác"),
    NAME(
            "(?:ho va ten|ho ten|ho va|ho va ten hoc vien|hoc vien|ho va ten (?:khai sinh)?|ten hoc vien|ho dem va ten|ho (?:va )?(?:ten )?(?:dem|lot)|ten|ho)(?: hoc vien| cbccvc| can bo)?(?: .*)?",
            "Họ và tên",
            "Họ đệm",
            "Tên"),
    NO("stt|s t t|tt|t t|so tt|so thu tu|no|sott", "STT", "TT", "Số TT"),
    NOTE("ghi chu.*|ky ten.*|ky nhan.*|chu ky.*", "Ghi chú");

    private final Pattern heading;
    private final List<String> examples;

    Column(String heading, String... examples) {
        this.heading = Pattern.compile(heading);
        this.examples = List.of(examples);
    }

    /** Headings that this reads. */
    List<String> examples() {
        return examples;
    }

    /** What a heading means; sub-headings follow a bar. */
    static Optional<Column> of(String title) {
        String top = Words.bare(title.split("\\|")[0]);
        if (top.length() > 60) {
            return Optional.empty();
        }
        for (Column column : values()) {
            if (column.heading.matcher(top).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
