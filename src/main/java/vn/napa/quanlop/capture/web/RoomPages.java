package vn.napa.quanlop.capture.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.napa.quanlop.capture.Cameras;
import vn.napa.quanlop.capture.Room;
import vn.napa.quanlop.capture.Rooms;
import vn.napa.quanlop.capture.camera.Camera;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Role;

/** Rooms and cameras, for the administrator. */
@Controller
@RequestMapping("/phong-may-quay")
class RoomPages {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,59}");
    private static final int LONGEST_ADDRESS = 500;
    private static final String BACK = "redirect:/phong-may-quay";

    private final Rooms rooms;
    private final Cameras cameras;
    private final CurrentPerson current;

    RoomPages(Rooms rooms, Cameras cameras, CurrentPerson current) {
        this.rooms = rooms;
        this.cameras = cameras;
        this.current = current;
    }

    /** A room with its cameras; their addresses show no password. */
    record RoomLine(Room room, List<Cameras.Mounted> cameras) {}

    @GetMapping
    String page(Model model) {
        current.require(Role.ADMIN);
        model.addAttribute(
                "rooms",
                rooms.all().stream()
                        .map(room -> new RoomLine(room, cameras.of(room)))
                        .toList());
        return "capture/rooms";
    }

    @PostMapping("/{roomId}/camera")
    String add(
            @PathVariable long roomId,
            @RequestParam String name,
            @RequestParam String address,
            RedirectAttributes after) {
        current.require(Role.ADMIN);
        rooms.find(roomId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Camera> camera = address.length() > LONGEST_ADDRESS ? Optional.empty() : Camera.parse(address);
        if (camera.isEmpty() || !NAME.matcher(name.strip()).matches()) {
            after.addFlashAttribute("problem", "capture.rooms.invalid");
        } else if (cameras.add(roomId, name.strip(), camera.get())) {
            after.addFlashAttribute("done", "capture.rooms.added");
        } else {
            after.addFlashAttribute("problem", "capture.rooms.taken");
        }
        return BACK;
    }

    @PostMapping("/camera/{cameraId}/ngung")
    String retire(@PathVariable long cameraId, RedirectAttributes after) {
        current.require(Role.ADMIN);
        cameras.retire(cameraId);
        after.addFlashAttribute("done", "capture.rooms.retired");
        return BACK;
    }
}
