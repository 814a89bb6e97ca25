package vn.napa.quanlop.capture;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;

/** The process that holds a claim: machine, process id and the start of the process, so that its death can be told. */
record Claimant(String name, String host) {

    static Claimant ofThisProcess() {
        String host = hostName();
        return new Claimant(host + "/" + describe(ProcessHandle.current()), host);
    }

    /** True when the other ran on this machine and does no longer. */
    boolean knowsDead(String other) {
        if (!other.startsWith(host + "/")) {
            return false;
        }
        String process = other.substring(host.length() + 1);
        long pid = Long.parseLong(process.substring(0, process.indexOf('/')));
        return ProcessHandle.of(pid)
                .filter(handle -> handle.isAlive() && describe(handle).equals(process))
                .isEmpty();
    }

    private static String describe(ProcessHandle handle) {
        return handle.pid() + "/"
                + handle.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }

    private static String hostName() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.substring(0, Math.min(60, name.length()));
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
