package vn.napa.quanlop.demo.start;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.napa.quanlop.people.People;
import vn.napa.quanlop.people.Role;
import vn.napa.quanlop.people.TrainingUnits;

/** The people and addresses of the demo, there before the first mail is read. */
@Profile("demo")
@Component
class DemoPeople implements SmartInitializingSingleton {

    private static final String PASSWORD = "demo";

    private static final List<Newcomer> NEWCOMERS = List.of(
            new Newcomer("admin", "Trần Quang Khải", "Quản trị hệ thống", Role.ADMIN),
            new Newcomer("head", "Phạm Hồng Sơn", "Trưởng phòng Công nghệ thông tin", Role.IT_HEAD),
            new Newcomer("it1", "Lê Thị Thanh Tâm", "Cán bộ Phòng Công nghệ thông tin", Role.IT_STAFF),
            new Newcomer("it2", "Vũ Đình Nam", "Cán bộ Phòng Công nghệ thông tin", Role.IT_STAFF),
            new Newcomer("leader", "Nguyễn Văn Thịnh", "Chánh Văn phòng", Role.OFFICE_LEADER),
            new Newcomer("deputy", "Đặng Thị Hải Yến", "Phó Chánh Văn phòng", Role.OFFICE_LEADER),
            new Newcomer("clerk", "Bùi Thị Ngọc Diệp", "Văn thư", Role.CLERK),
            new Newcomer("director", "Hoàng Trọng Nghĩa", "Giám đốc Học viện", Role.DIRECTOR));

    private static final List<UnitAddress> ADDRESSES = List.of(
            new UnitAddress("BQLBD", "bqlbd@napa.vn"),
            new UnitAddress("VNCKHHC", "vnckhhc@napa.vn"),
            new UnitAddress("PVHCM", "phanvienhcm@napa.vn"),
            new UnitAddress("PVHUE", "phanvienhue@napa.vn"),
            new UnitAddress("PVTN", "phanvientaynguyen@napa.vn"));

    private final People people;
    private final TrainingUnits units;

    DemoPeople(People people, TrainingUnits units) {
        this.people = people;
        this.units = units;
    }

    private record Newcomer(String username, String fullName, String title, Role role) {}

    private record UnitAddress(String unit, String address) {}

    @Override
    public void afterSingletonsInstantiated() {
        for (Newcomer one : NEWCOMERS) {
            if (people.find(one.username()).isEmpty()) {
                people.register(
                        one.username(),
                        one.fullName(),
                        one.title(),
                        one.username() + "@napa.vn",
                        Set.of(one.role()),
                        PASSWORD);
            }
        }
        for (UnitAddress one : ADDRESSES) {
            units.withCode(one.unit()).ifPresent(unit -> units.registerAddress(unit, one.address()));
        }
    }
}
