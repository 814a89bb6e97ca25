package vn.napa.quanlop;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server, or one of the commands that need none: {@code extract}, {@code verify}, and the worker child. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QuanLop {

    public static void main(String[] args) {
        if (args.length > 0) {
            String[] rest = Arrays.copyOfRange(args, 1, args.length);
            switch (args[0]) {
                default -> {}
            }
        }
        SpringApplication.run(QuanLop.class, args);
    }
}
