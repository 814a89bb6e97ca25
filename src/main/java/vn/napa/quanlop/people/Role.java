package vn.napa.quanlop.people;

/** What a person may do; the names are also Flowable's candidate groups. */
public enum Role {
    IT_STAFF,
    IT_HEAD,
    OFFICE_LEADER,
    CLERK,
    DIRECTOR,
    ADMIN
}
