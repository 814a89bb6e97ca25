package vn.napa.quanlop.demo.camera;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.time.BusinessClock;

/** The next frame of a room's camera; the people are drawn anew when the scene changes or a few seconds have passed. */
@Profile("demo")
@Component
public class LivePicture {

    private static final int ROOMS_REMEMBERED = 6;
    private static final int SECONDS_STILL = 4;

    private final RoomScene scenes;
    private final BusinessClock clock;
    private final Lettering letters = new Lettering();
    private final DrawnClassroom classroom = new DrawnClassroom(letters);
    private final CameraFrame camera = new CameraFrame(letters);
    private final Random chance = new Random();
    private final Map<Long, Drawn> drawn = new LinkedHashMap<>(ROOMS_REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Drawn> eldest) {
            return size() > ROOMS_REMEMBERED;
        }
    };

    LivePicture(RoomScene scenes, BusinessClock clock) {
        this.scenes = scenes;
        this.clock = clock;
    }

    private record Drawn(ClassroomScene scene, long moment, BufferedImage image) {}

    /** A JPEG with the time of the business clock burnt in. */
    public byte[] jpeg(long roomId) {
        Drawn now = picture(roomId);
        return camera.of(now.image(), now.scene().room(), clock.now(), chance);
    }

    private Drawn picture(long roomId) {
        ClassroomScene scene = scenes.now(roomId);
        long moment = clock.instant().getEpochSecond() / SECONDS_STILL;
        synchronized (drawn) {
            Drawn last = drawn.get(roomId);
            if (last == null || last.moment() != moment || !last.scene().equals(scene)) {
                last = new Drawn(scene, moment, classroom.draw(scene, moment));
                drawn.put(roomId, last);
            }
            return last;
        }
    }
}
