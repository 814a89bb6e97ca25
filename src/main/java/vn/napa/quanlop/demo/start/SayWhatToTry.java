package vn.napa.quanlop.demo.start;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.demo.Console;
import vn.napa.quanlop.demo.camera.DemoCamera;
import vn.napa.quanlop.demo.mailbox.DemoMailServer;
import vn.napa.quanlop.demo.samples.SendSamples;

/** Sends the first mails once everything runs, and tells the newcomer where to go. */
@Profile("demo")
@Component
class SayWhatToTry {

    private static final String FIRST_STEPS =
            "Ba đơn vị vừa gửi hồ sơ lớp. Đề nghị đăng nhập bằng tài khoản head để phân công"
                    + " cán bộ, rồi bấm “Chuyển đến sự kiện tiếp theo”.";
    private static final String LATER = "Hộp thư, lớp và đồng hồ tiếp tục từ lần chạy trước.";

    private final SendSamples samples;
    private final DemoMailServer mail;
    private final DemoCamera camera;
    private final Environment environment;
    private final Path dataDir;

    SayWhatToTry(
            SendSamples samples,
            DemoMailServer mail,
            DemoCamera camera,
            Environment environment,
            @Value("${quanlop.data-dir}") Path dataDir) {
        this.samples = samples;
        this.mail = mail;
        this.camera = camera;
        this.environment = environment;
        this.dataDir = dataDir;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        boolean first = samples.onFirstStart();
        String address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        Console.say("""

                Quản Lớp (bản dùng thử) đã sẵn sàng: %1$s
                  Đăng nhập   head (Trưởng phòng CNTT), it1, it2 (cán bộ CNTT), leader, deputy (Lãnh đạo Văn phòng),
                              clerk (Văn thư), director (Giám đốc), admin (quản trị); mật khẩu: demo
                  Hộp thư     %1$s/demo: thư đến, thư trả lời, đồng hồ nghiệp vụ
                  Gửi thư     SMTP 127.0.0.1:%2$d, đọc thư IMAP 127.0.0.1:%3$d (tài khoản: địa chỉ email, mật khẩu: demo)
                  Camera      http://127.0.0.1:%4$d/camera/1.mjpeg
                  Dữ liệu     %5$s (xóa thư mục này để bắt đầu lại từ đầu)
                %6$s
                """.formatted(
                        address,
                        mail.smtpPort(),
                        mail.imapPort(),
                        camera.port(),
                        dataDir.toAbsolutePath().normalize(),
                        first ? FIRST_STEPS : LATER));
    }
}
