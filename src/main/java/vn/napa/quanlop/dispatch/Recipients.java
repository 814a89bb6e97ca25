package vn.napa.quanlop.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.classes.Classes;
import vn.napa.quanlop.classes.Contact;
import vn.napa.quanlop.classes.Dossier.ContactKind;
import vn.napa.quanlop.classes.TrainingClass;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.TrainingUnits;

/** Works out who receives the reports of a class: the Director, the unit, the coordinating units and the class managers, each address once. */
@Component
class Recipients {

    private final Classes classes;
    private final People people;
    private final TrainingUnits units;

    Recipients(Classes classes, People people, TrainingUnits units) {
        this.classes = classes;
        this.people = people;
        this.units = units;
    }

    List<Recipient> of(long classId) {
        TrainingClass course = classes.find(classId).orElseThrow();
        List<Recipient> all = new ArrayList<>();
        people.withRole(vn.napa.quanlop.people.Role.DIRECTOR)
                .forEach(person -> all.add(recipient(Recipient.Role.DIRECTOR, person.fullName(), person.email())));
        units.addressesOf(course.unitId())
                .forEach(address -> all.add(recipient(Recipient.Role.UNIT, course.unitName(), address)));
        for (Contact contact : classes.contactsOf(classId)) {
            boolean unit = contact.kind() == ContactKind.COORDINATING_UNIT;
            all.add(recipient(
                    unit ? Recipient.Role.COORDINATING_UNIT : Recipient.Role.CLASS_MANAGER,
                    contact.name() == null ? (unit ? "Đơn vị phối hợp" : "Cán bộ quản lý lớp") : contact.name(),
                    contact.email()));
        }
        return eachOnce(all);
    }

    /** In order of role; of equal addresses the first stays. */
    static List<Recipient> eachOnce(List<Recipient> all) {
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        all.stream()
                .sorted((a, b) -> a.role().compareTo(b.role()))
                .forEach(recipient -> byAddress.putIfAbsent(recipient.address(), recipient));
        return List.copyOf(byAddress.values());
    }

    private static Recipient recipient(Recipient.Role role, String name, String address) {
        return new Recipient(role, name, address.strip().toLowerCase(Locale.ROOT));
    }
}
