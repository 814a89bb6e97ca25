package vn.napa.quanlop.documents.schedule;

import java.util.List;
import java.util.regex.Pattern;
import vn.napa.quanlop.documents.ScheduleFacts.Kind;
import vn.napa.quanlop.documents.words.Words;

/** Tells lectures from opening, tests, visits by the words of the topic. */
final class Kinds {

    private record Rule(Kind kind, Pattern words) {}

    private static final String TEST = "(?:kiem tra|thi|kt|lam bai|bai kiem tra|danh gia)";
    private static final List<Rule> RULES = List.of(
            new Rule(
                    Kind.MIDTERM,
                    Pattern.compile(
                            "\\b" + TEST
                                    + "\\b.{0,25}\\bgiua (?:khoa|ky|chuong trinh|hoc phan|lop)|\\bgiua khoa\\b|\\bkiem tra (?:lan 1|giua)\\b")),
            new Rule(
                    Kind.FINAL,
                    Pattern.compile(
                            "\\b" + TEST
                                    + "\\b.{0,25}\\b(?:cuoi|het|ket thuc|tot nghiep)\\b|^(?:bai )?(?:thi|kiem tra)(?: viet| trac nghiem| tu luan| bang hinh thuc.*)?$|\\b(?:bao ve|nop) (?:tieu luan|de an|thu hoach|khoa luan)")),
            new Rule(Kind.OPENING, Pattern.compile("\\bkhai giang\\b|\\bkhai mac\\b")),
            new Rule(
                    Kind.CLOSING,
                    Pattern.compile("\\bbe giang\\b|\\bbe mac\\b|\\btong ket (?:khoa|lop)|\\btrao chung chi\\b")),
            new Rule(
                    Kind.VISIT,
                    Pattern.compile(
                            "^(?:di )?(?:nghien cuu|khao sat|tham quan|hoc tap|di|thuc te)\\b.{0,30}\\bthuc te\\b|^(?:di )?thuc te\\b|\\btham quan\\b|\\bkhao sat thuc te\\b")),
            new Rule(
                    Kind.REVIEW,
                    Pattern.compile(
                            "^(?:he thong hoa va )?on (?:tap|thi)|\\bon tap\\b|\\btu (?:nghien cuu|hoc)\\b|\\bviet (?:bai )?(?:thu hoach|tieu luan|de an|khoa luan)|^huong dan (?:viet|on|lam)|\\bthao luan (?:tong hop|cuoi)|\\bgiai dap thac mac\\b|\\bhe thong hoa\\b")));

    private Kinds() {}

    static List<String> examples() {
        return List.of(
                "Lễ khai giảng",
                "Kiểm tra giữa khóa",
                "Thi hết khóa (tự luận)",
                "Bế giảng",
                "Đi nghiên cứu thực tế tại tỉnh A",
                "Ôn tập");
    }

    static Kind of(String topic) {
        String plain = Words.bare(topic);
        return RULES.stream()
                .filter(r -> r.words.matcher(plain).find())
                .map(Rule::kind)
                .findFirst()
                .orElse(Kind.LECTURE);
    }
}
