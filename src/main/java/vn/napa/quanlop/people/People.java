package vn.napa.quanlop.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who may sign in. */
@Repository
public class People {

    private static final String SELECT = "SELECT p.id, p.username, p.full_name, p.title, p.email,"
            + " (SELECT GROUP_CONCAT(r.role) FROM person_role r WHERE r.person_id = p.id) AS roles FROM person p ";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> find(String username) {
        return jdbc.sql(SELECT + "WHERE p.active AND p.username = ?")
                .param(username)
                .query(People::person)
                .optional();
    }

    public Optional<Person> find(long id) {
        return jdbc.sql(SELECT + "WHERE p.id = ?")
                .param(id)
                .query(People::person)
                .optional();
    }

    public List<Person> all() {
        return jdbc.sql(SELECT + "WHERE p.active ORDER BY p.id")
                .query(People::person)
                .list();
    }

    public List<Person> withRole(Role role) {
        return jdbc.sql(
                        SELECT
                                + "WHERE p.active AND EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = ?) ORDER BY p.id")
                .param(role.name())
                .query(People::person)
                .list();
    }

    /** The encoded password, for the sign-in only. */
    public Optional<String> passwordHash(String username) {
        return jdbc.sql("SELECT password_hash FROM person WHERE active AND username = ?")
                .param(username)
                .query(String.class)
                .optional();
    }

    public boolean passwordMatches(Person person, String password) {
        return passwordHash(person.username())
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
    }

    /** Adds a person, or renews all but the id of the one with this username. */
    @Transactional
    public Person register(
            String username, String fullName, String title, String email, Collection<Role> roles, String password) {
        jdbc.sql("INSERT INTO person (username, full_name, title, email, password_hash) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE full_name = VALUES(full_name), title = VALUES(title), email = VALUES(email),"
                        + " password_hash = VALUES(password_hash), active = TRUE")
                .params(username, fullName, title, email, passwords.encode(password))
                .update();
        long id = jdbc.sql("SELECT id FROM person WHERE username = ?")
                .param(username)
                .query(Long.class)
                .single();
        jdbc.sql("DELETE FROM person_role WHERE person_id = ?").param(id).update();
        for (Role role : roles) {
            jdbc.sql("INSERT INTO person_role (person_id, role) VALUES (?, ?)")
                    .params(id, role.name())
                    .update();
        }
        return find(id).orElseThrow();
    }

    /** The person may no longer sign in; what they did stays on record. */
    public void retire(long id) {
        jdbc.sql("UPDATE person SET active = FALSE WHERE id = ?").param(id).update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        String names = row.getString("roles");
        if (names != null) {
            for (String name : names.split(",")) {
                roles.add(Role.valueOf(name));
            }
        }
        return new Person(
                row.getLong("id"),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("title"),
                row.getString("email"),
                roles);
    }
}
