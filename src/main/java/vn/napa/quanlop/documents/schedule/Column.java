package vn.napa.quanlop.documents.schedule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.words.Dates;
import vn.napa.quanlop.documents.words.Words;

/** What a column of a timetable holds, by its heading; the order is the order of asking. */
enum Column {
    NO("stt|tt|t t|so tt|so thu tu|s t t", "TT"),
    COUNT("so tiet.*|so gio.*|so buoi.*|tong.*|thoi luong.*|ly thuyet|thuc hanh|lt|th", "Số tiết"),
    HOURS("gio(?: hoc)?|thoi gian \\(gio\\)|tu gio.*|khung gio|thoi gian hoc trong ngay|gio giang", "Giờ học"),
    PERIODS("tiet(?: hoc| thu)?|tiet .*", "Tiết"),
    PART("buoi(?: hoc)?|ca(?: hoc)?|sang chieu|buoi sang chieu|thoi diem", "Buổi"),
    LECTURER(
            "(?:ho ten |ho va ten )?(?:giang vien|giao vien|bao cao vien|nguoi (?:giang|day|trinh bay|huong dan|phu trach)|gv|can bo giang|chuyen gia|nguoi thuc hien).*",
            "Giảng viên",
            "Báo cáo viên"),
    ROOM("(?:phong|dia diem|giang duong|hoi truong|noi hoc|phong hoc|lop hoc).*", "Phòng học", "Địa điểm"),
    TOPIC(
            "(?:noi dung|chuyen de|ten chuyen de|mon|ten bai|bai|chu de|hoc phan|ten mon|noi dung hoc tap|hoat dong).*",
            "Nội dung",
            "Chuyên đề"),
    DATE(
            "(?:thu )?ngay.*|thu|thu (?:va )?ngay.*|thoi gian|thoi gian hoc|ngay hoc|ngay thang|lich|ngay thu|ngay gio",
            "Thứ, ngày",
            "Ngày",
            "Thời gian"),
    NOTE("ghi chu.*|luu y.*", "Ghi chú");

    private final Pattern heading;
    private final List<String> examples;

    Column(String heading, String... examples) {
        this.heading = Pattern.compile(heading);
        this.examples = List.of(examples);
    }

    List<String> examples() {
        return examples;
    }

    static Optional<Column> of(String title) {
        String bare = Words.bare(title.split("\\|")[0]);
        if (bare.length() > 50 || Dates.first(title).isPresent()) {
            return Optional.empty();
        }
        for (Column column : values()) {
            if (column.heading.matcher(bare).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
