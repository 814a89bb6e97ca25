package vn.napa.quanlop.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the demo did not start and what to do. */
public final class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoRefused cause) {
        return new FailureAnalysis(
                "Bản dùng thử (profile demo) không khởi động vì " + cause.getMessage() + ".",
                "Để chạy thật: bỏ profile demo và đặt đủ QUANLOP_DB_URL, QUANLOP_DB_USER, QUANLOP_DB_PASSWORD, QUANLOP_MAIL_*."
                        + " Để dùng thử: bỏ các cấu hình nói trên; bản dùng thử chỉ nghe tại 127.0.0.1.",
                cause);
    }
}
