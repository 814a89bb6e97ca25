package vn.napa.quanlop;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.napa.quanlop.classes.Extract;
import vn.napa.quanlop.files.VerifyCommand;

/** Starts the server, or one of the commands that need none: {@code extract} or {@code verify}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QuanLop {

    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            String[] rest = Arrays.copyOfRange(args, 1, args.length);
            switch (args[0]) {
                case "extract" -> {
                    Extract.main(rest);
                    return;
                }
                case "verify" -> {
                    VerifyCommand.main(rest);
                    return;
                }
                default -> {
                    // an option of the server
                }
            }
        }
        SpringApplication.run(QuanLop.class, args);
    }
}
