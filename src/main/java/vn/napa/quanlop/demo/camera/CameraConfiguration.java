package vn.napa.quanlop.demo.camera;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.napa.quanlop.demo.DemoSettings;

/** The demo's camera server. */
@Profile("demo")
@Configuration(proxyBeanMethods = false)
class CameraConfiguration {

    @Bean(destroyMethod = "close")
    DemoCamera demoCamera(DemoSettings settings, LivePicture live) throws IOException {
        return new DemoCamera(settings.cameraPort(), live::jpeg);
    }
}
