package vn.napa.quanlop.demo.mailbox;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import java.util.Locale;

/** Every address is a user who signs in with it and the demo's password; who writes or is written to for the first time gets a mailbox. */
final class KeptUsers extends UserManager {

    static final String PASSWORD = "demo";

    private final KeptStore store;

    KeptUsers(ImapHostManager folders, KeptStore store) {
        super(folders);
        this.store = store;
    }

    synchronized GreenMailUser userOf(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        GreenMailUser user = getUserByEmail(plain);
        try {
            return user != null ? user : createUser(plain, plain, PASSWORD);
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** GreenMail names the folder above a user's folders by the address's hash code. */
    @Override
    public GreenMailUser createUser(String email, String login, String password) throws UserException {
        store.mailbox(String.valueOf(email.hashCode()), email);
        return super.createUser(email, login, password);
    }

    MailboxFiles filesOf(GreenMailUser user) {
        return store.mailbox(user.getQualifiedMailboxName(), user.getEmail());
    }

    @Override
    public boolean test(String login, String password) {
        if (PASSWORD.equals(password) && Addresses.isPlain(login)) {
            userOf(login);
        }
        return super.test(login, password);
    }
}
