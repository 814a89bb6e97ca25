package vn.napa.quanlop.classes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.napa.quanlop.tasks.InvalidInput;

/** Lets IT staff say who receives a class's reports (Điều 7.2); what a person enters outlives later mails. */
@Component
public class EditContacts {

    private final JdbcClient jdbc;

    EditContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws InvalidInput when the address is none */
    @Transactional
    public void add(long classId, Dossier.ContactKind kind, String name, String email) {
        String address = email.strip();
        if (!address.matches("[^@\\s<>,;\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,}")) {
            throw new InvalidInput(
                    "Địa chỉ email “" + address + "” không hợp lệ; đề nghị nhập lại, ví dụ: ten@napa.vn.");
        }
        String shownName = name.isBlank() ? null : name.strip();
        jdbc.sql(
                        "INSERT INTO class_contact (class_id, kind, name, email, source) VALUES (:class, :kind, :name, :email, 'PERSON')"
                                + " ON DUPLICATE KEY UPDATE name = VALUES(name), source = 'PERSON'")
                .param("class", classId)
                .param("kind", kind.name())
                .param("name", shownName)
                .param("email", address)
                .update();
        jdbc.sql("DELETE FROM class_contact WHERE class_id = ? AND kind = ? AND source = 'SENDER'")
                .params(classId, kind.name())
                .update();
    }

    @Transactional
    public void remove(long classId, long contactId) {
        jdbc.sql("DELETE FROM class_contact WHERE id = ? AND class_id = ?")
                .params(contactId, classId)
                .update();
    }
}
