package vn.napa.quanlop.people;

import java.util.Set;

/** Somebody who signs in. The title is the office held, as it stands under a signature: {@code "Chánh Văn phòng"}. */
public record Person(long id, String username, String fullName, String title, String email, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
