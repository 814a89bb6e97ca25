package vn.napa.quanlop.capture.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.napa.quanlop.capture.Pictures;
import vn.napa.quanlop.people.CurrentPerson;
import vn.napa.quanlop.people.Person;
import vn.napa.quanlop.people.Role;

/** Shows a picture to those who mark, check or decide; never to administrators. */
@RestController
class PicturePages {

    private final Pictures pictures;
    private final CurrentPerson current;

    PicturePages(Pictures pictures, CurrentPerson current) {
        this.pictures = pictures;
        this.current = current;
    }

    @GetMapping("/anh/{id}")
    ResponseEntity<byte[]> picture(@PathVariable long id) {
        Person viewer = current.require(Role.IT_STAFF, Role.IT_HEAD, Role.OFFICE_LEADER, Role.DIRECTOR);
        return pictures.look(id, viewer)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(picture.mediaType()))
                        // A copy in a browser's cache would be a look that nobody logs.
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(picture.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
