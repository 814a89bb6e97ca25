package vn.napa.quanlop.capture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.napa.quanlop.capture.camera.Camera;
import vn.napa.quanlop.capture.plan.Seal;

/** The cameras of the rooms; their addresses are sealed, as they hold passwords. */
@Repository
public class Cameras {

    /** A camera in its room. Only capturing needs the address. */
    public record Mounted(long id, long roomId, String name, Camera camera) {}

    private static final String FIRST_NAME = "camera-1";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final CaptureSettings settings;

    Cameras(JdbcClient jdbc, Seal seal, CaptureSettings settings) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.settings = settings;
    }

    /** The cameras in use; a room without any gets the one of the template, where there is a template. */
    public List<Mounted> of(Room room) {
        List<Mounted> mounted = mountedIn(room.id());
        if (!mounted.isEmpty() || settings.cameraTemplate().isBlank()) {
            return mounted;
        }
        Camera.parse(settings.cameraTemplate().replace("{room}", Long.toString(room.id())))
                .ifPresent(camera -> add(room.id(), FIRST_NAME, camera));
        return mountedIn(room.id());
    }

    /** @return false when the room has a camera of this name */
    public boolean add(long roomId, String name, Camera camera) {
        byte[] address = camera.url().toString().getBytes(StandardCharsets.UTF_8);
        return jdbc.sql("INSERT IGNORE INTO camera (room_id, name, sealed) VALUES (?, ?, ?)")
                        .params(roomId, name, seal.close(address, purpose(roomId, name)))
                        .update()
                == 1;
    }

    /** Takes a camera out of use; its name stays taken, as pictures bear it. */
    public void retire(long cameraId) {
        jdbc.sql("UPDATE camera SET active = FALSE WHERE id = ?")
                .param(cameraId)
                .update();
    }

    private List<Mounted> mountedIn(long roomId) {
        return jdbc
                .sql("SELECT id, name, sealed FROM camera WHERE room_id = ? AND active ORDER BY name")
                .param(roomId)
                .query((row, n) -> mounted(row.getLong("id"), roomId, row.getString("name"), row.getBytes("sealed")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Mounted> mounted(long id, long roomId, String name, byte[] sealedAddress) {
        return seal.open(sealedAddress, purpose(roomId, name))
                .flatMap(address -> Camera.parse(new String(address, StandardCharsets.UTF_8)))
                .map(camera -> new Mounted(id, roomId, name, camera));
    }

    private static String purpose(long roomId, String name) {
        return "camera " + name + " of room " + roomId;
    }
}
