package vn.napa.quanlop.files;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command {@code verify [--data DIR]}: checks the evidence on the data folder alone and says in Vietnamese what differs. */
public final class VerifyCommand {

    private static final int INTACT = 0;
    private static final int DIFFERS = 1;
    private static final int MISUSED = 2;

    private static final Map<VerifyEvidence.Fault, String> WORDS = new EnumMap<>(Map.of(
            VerifyEvidence.Fault.CHANGED, "Bị thay đổi",
            VerifyEvidence.Fault.MISSING, "Bị thiếu",
            VerifyEvidence.Fault.EXTRA, "Không có trong nhật ký",
            VerifyEvidence.Fault.LOG_ALTERED, "Nhật ký bị sửa"));

    private VerifyCommand() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = run(args, System.getenv("QUANLOP_DATA"), out);
        if (code != INTACT) {
            System.exit(code);
        }
    }

    static int run(String[] args, @Nullable String fallback, PrintStream out) {
        Path dataDir = Path.of(fallback == null || fallback.isBlank() ? "data" : fallback);
        if (args.length == 2 && args[0].equals("--data")) {
            dataDir = Path.of(args[1]);
        } else if (args.length != 0) {
            out.println("Cách dùng: verify [--data THƯ_MỤC]");
            return MISUSED;
        }
        if (!Files.isDirectory(dataDir)) {
            out.println("Không tìm thấy thư mục dữ liệu: " + dataDir);
            return MISUSED;
        }
        return report(VerifyEvidence.of(dataDir), out);
    }

    private static int report(VerifyEvidence.Result result, PrintStream out) {
        result.findings().forEach(finding -> out.println(WORDS.get(finding.fault()) + ": " + finding.where()));
        if (result.intact()) {
            out.println("Đã kiểm tra " + result.checked() + " tệp theo " + result.leaves()
                    + " mục nhật ký: tất cả nguyên vẹn.");
            return INTACT;
        }
        out.println("Đã kiểm tra " + result.checked() + " tệp theo " + result.leaves() + " mục nhật ký: có "
                + result.findings().size() + " điểm sai khác.");
        return DIFFERS;
    }
}
