package vn.napa.quanlop.demo.mailbox;

import java.util.regex.Pattern;

/** What the demo's mail server takes for an address. */
final class Addresses {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9._%+=-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,100}[A-Za-z0-9])?");

    private Addresses() {}

    static boolean isPlain(String address) {
        return PLAIN.matcher(address).matches();
    }
}
