package vn.napa.quanlop.reports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.napa.quanlop.capture.Capture;
import vn.napa.quanlop.capture.Outcome;

/** Says in words why captures of a session did not succeed. */
final class CaptureFaults {

    private CaptureFaults() {}

    /** Each fault once; empty when there was none. */
    static String inWords(List<Capture> captures) {
        return captures.stream()
                .map(Capture::outcome)
                .filter(Objects::nonNull)
                .filter(outcome -> !outcome.isValid())
                .distinct()
                .map(CaptureFaults::inWords)
                .collect(Collectors.joining("; "));
    }

    private static String inWords(Outcome outcome) {
        return switch (outcome) {
            case CAPTURED, UPLOADED -> "ghi hình được";
            case UNREACHABLE -> "không kết nối được camera phòng học";
            case REFUSED -> "camera phòng học từ chối kết nối";
            case SILENT -> "camera phòng học không gửi hình ảnh";
            case BLACK -> "hình ảnh tối đen";
            case FROZEN -> "hình ảnh bị đứng";
            case UNIFORM -> "hình ảnh chỉ có một màu";
            case BLURRED -> "hình ảnh bị mờ";
            case COVERED -> "ống kính camera phòng học bị che";
            case STALE -> "hình ảnh không đúng thời điểm ghi";
            case MISSED -> "hệ thống không ghi hình được trong buổi học";
        };
    }
}
