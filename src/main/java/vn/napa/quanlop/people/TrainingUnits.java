package vn.napa.quanlop.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The training units and the addresses they write from. */
@Repository
public class TrainingUnits {

    private static final String SELECT = "SELECT u.id, u.code, u.name, u.short_name FROM training_unit u ";

    private final JdbcClient jdbc;

    TrainingUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<TrainingUnit> all() {
        return jdbc.sql(SELECT + "ORDER BY u.id").query(TrainingUnit.class).list();
    }

    public Optional<TrainingUnit> find(long id) {
        return jdbc.sql(SELECT + "WHERE u.id = ?")
                .param(id)
                .query(TrainingUnit.class)
                .optional();
    }

    public Optional<TrainingUnit> withCode(String code) {
        return jdbc.sql(SELECT + "WHERE u.code = ?")
                .param(code)
                .query(TrainingUnit.class)
                .optional();
    }

    /** The unit that this address is registered for; case does not matter. */
    public Optional<TrainingUnit> writingFrom(String address) {
        return jdbc.sql(SELECT + "JOIN unit_address a ON a.unit_id = u.id WHERE a.address = ?")
                .param(address.toLowerCase(Locale.ROOT))
                .query(TrainingUnit.class)
                .optional();
    }

    public List<String> addressesOf(long unitId) {
        return jdbc.sql("SELECT address FROM unit_address WHERE unit_id = ? ORDER BY address")
                .param(unitId)
                .query(String.class)
                .list();
    }

    public void registerAddress(TrainingUnit unit, String address) {
        jdbc.sql(
                        "INSERT INTO unit_address (address, unit_id) VALUES (?, ?) ON DUPLICATE KEY UPDATE unit_id = VALUES(unit_id)")
                .params(address.toLowerCase(Locale.ROOT), unit.id())
                .update();
    }

    public void forgetAddress(TrainingUnit unit, String address) {
        jdbc.sql("DELETE FROM unit_address WHERE unit_id = ? AND address = ?")
                .params(unit.id(), address)
                .update();
    }
}
